package org.uplift.household.spotchecks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/spot-checks/{id}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "spot-checks", description = "Households drawn at random; anyone can repeat the draw")
class SpotCheckResource {

    private final DrawingDesk desk;

    SpotCheckResource(DrawingDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            operationId = "announceSpotCheck",
            summary = "Say who may be drawn, and the hash of the seed, before the draw")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<SpotCheckCard> announce(
            @RestPath UUID id, @NotNull @Valid Announcement announcement) {
        var announced = desk.announce(id, announcement);
        return RestResponse.status(
                announced.isNew() ? Status.CREATED : Status.OK, announced.card());
    }

    @GET
    @Operation(operationId = "readSpotCheck", summary = "A draw with all it takes to repeat it")
    public SpotCheckCard read(@RestPath UUID id) {
        return desk.read(id);
    }

    @GET
    @Path("/population")
    @Operation(operationId = "listSpotPopulation", summary = "All households that could be drawn")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<DrawingDesk.Lot> population(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("500") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> desk.population(id, place, most));
    }

    @PUT
    @Path("/draw")
    @Operation(
            operationId = "drawSpotCheck",
            summary = "Draw with the seed that was announced; another one is refused")
    public SpotCheckCard draw(@RestPath UUID id, @NotNull @Valid Opening opening) {
        return desk.draw(id, opening);
    }
}
