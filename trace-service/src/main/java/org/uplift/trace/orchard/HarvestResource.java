package org.uplift.trace.orchard;

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
import org.uplift.trace.step.StepCard;

@Path("/v1/harvests")
@Produces(APPLICATION_JSON)
@Tag(name = "steps", description = "What is done in the trade, step by step")
class HarvestResource {

    private final HarvestDesk desk;

    HarvestResource(HarvestDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Path("/{harvest}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "recordHarvest", summary = "Record what was brought in from a plot")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<StepCard> record(@RestPath UUID harvest, @NotNull @Valid HarvestForm form) {
        return desk.record(harvest, form).answer();
    }
}
