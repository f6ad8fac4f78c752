package org.uplift.household.visits;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/v1/households/{id}/tracks")
@Produces(APPLICATION_JSON)
@Tag(name = "visits")
class HouseholdTrackResource {

    private final VisitTracks tracks;

    HouseholdTrackResource(VisitTracks tracks) {
        this.tracks = tracks;
    }

    /// @param tolerance points that lie nearer to the way between others, in metres, are left out
    @GET
    @Operation(
            operationId = "playHousehold",
            summary = "Where those were who visited a household in a period, visit by visit")
    public HouseholdTracks play(
            @RestPath UUID id,
            @RestQuery @NotNull Instant from,
            @RestQuery @NotNull Instant until,
            @RestQuery @DefaultValue("0") @PositiveOrZero @Max(10_000) int tolerance) {
        return tracks.play(id, from, until, tolerance);
    }
}
