package org.uplift.household.needs;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/households/{id}/needs/{need}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "needs")
class HouseholdNeedResource {

    private final NeedBoard board;

    HouseholdNeedResource(NeedBoard board) {
        this.board = board;
    }

    @PUT
    @Operation(operationId = "raiseNeed", summary = "Say what a household needs")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<NeedCard> raise(
            @RestPath UUID id, @RestPath UUID need, @NotNull @Valid NeedForm form) {
        var raised = board.raise(id, need, form);
        return RestResponse.status(raised.isNew() ? Status.CREATED : Status.OK, raised.card());
    }
}
