package org.uplift.platform.audit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/audit")
@Produces(APPLICATION_JSON)
@Tag(name = "audit", description = "Whether what was written down is still as it was written")
@Blocking
class AuditResource {

    private final AuditOffice office;

    AuditResource(AuditOffice office) {
        this.office = office;
    }

    /// @param expected a head told earlier, by the log or by this operation; it has to be found
    ///   again
    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAudit", summary = "Go through the chain of the whole audit")
    public Proof verify(
            @RestQuery @Pattern(regexp = "\\d{1,18}-[0-9a-f]{64}") @Nullable String expected)
            throws SQLException {
        return office.verify(
                expected == null ? Head.BEGINNING : Head.of(expected).orElse(Head.BEGINNING));
    }
}
