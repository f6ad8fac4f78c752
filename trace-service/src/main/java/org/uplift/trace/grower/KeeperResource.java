package org.uplift.trace.grower;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/growers/{householdId}/keeper")
@Tag(name = "growers")
class KeeperResource {

    private final KeeperDesk desk;

    KeeperResource(KeeperDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "nameKeeper", summary = "Say whose account speaks for a grower")
    public void name(@RestPath UUID householdId, @NotNull @Valid KeeperForm form) {
        desk.name(householdId, form.subject());
    }

    /// @param subject of the account's tokens
    record KeeperForm(@NotNull @Pattern(regexp = "[0-9A-Za-z_.:@-]{1,100}") String subject) {}
}
