package org.uplift.household.measures;

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

@Path("/v1/households/{id}/measures/{measure}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "measures")
class HouseholdMeasureResource {

    private final MeasureDesk desk;

    HouseholdMeasureResource(MeasureDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(operationId = "planMeasure", summary = "Plan what is to be done for a household")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<MeasureCard> plan(
            @RestPath UUID id, @RestPath UUID measure, @NotNull @Valid MeasureForm form) {
        var planned = desk.plan(id, measure, form);
        return RestResponse.status(planned.isNew() ? Status.CREATED : Status.OK, planned.card());
    }
}
