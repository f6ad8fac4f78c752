package org.uplift.household.visits;

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
import org.uplift.household.tracks.PointDesk;

@Path("/v1/households/{id}/visits/{visit}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "visits")
class HouseholdVisitResource {

    private final VisitDesk desk;
    private final PointDesk points;

    HouseholdVisitResource(VisitDesk desk, PointDesk points) {
        this.desk = desk;
        this.points = points;
    }

    @PUT
    @Operation(operationId = "openVisit", summary = "Begin a visit, with location on")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<VisitCard> open(
            @RestPath UUID id, @RestPath UUID visit, @NotNull @Valid VisitForm form) {
        var first = points.examined(form.points());
        var opened = desk.open(id, visit, form);
        points.keep(first);
        return RestResponse.status(opened.isNew() ? Status.CREATED : Status.OK, opened.card());
    }
}
