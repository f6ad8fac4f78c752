package org.uplift.household.tasks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/task-dispatches/{id}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "tasks")
class DispatchResource {

    private final DispatchDesk desk;

    DispatchResource(DispatchDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            operationId = "dispatchTasks",
            summary = "Give a task about each household that a list would find")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<DispatchCard> give(@RestPath UUID id, @NotNull @Valid DispatchForm form) {
        var isNew = desk.give(id, form);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, desk.read(id));
    }

    @GET
    @Operation(operationId = "readDispatch", summary = "What became of tasks for many")
    public DispatchCard read(@RestPath UUID id) {
        return desk.read(id);
    }
}
