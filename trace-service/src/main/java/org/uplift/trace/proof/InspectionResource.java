package org.uplift.trace.proof;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/seals/verification")
@Produces(APPLICATION_JSON)
@Tag(name = "proofs")
@Blocking
class InspectionResource {

    private final Inspector inspector;

    InspectionResource(Inspector inspector) {
        this.inspector = inspector;
    }

    @GET
    @Operation(
            operationId = "verifySeals",
            summary = "Hold all events against their seals, and say what does not fit first")
    public Verdict verify() {
        return inspector.verify();
    }
}
