package org.uplift.household.visits;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.household.tracks.Maps;
import org.uplift.household.tracks.Playback;

@Path("/v1/visits/{visit}/track")
@Produces({APPLICATION_JSON, Maps.GPX, Maps.GEO_JSON})
@Tag(name = "visits")
class VisitTrackResource {

    private final VisitTracks tracks;

    VisitTrackResource(VisitTracks tracks) {
        this.tracks = tracks;
    }

    @GET
    @Operation(operationId = "playVisit", summary = "Where the visitor was during a visit")
    public Playback play(
            @RestPath UUID visit,
            @RestQuery @DefaultValue("0") @PositiveOrZero @Max(10_000) int tolerance) {
        return tracks.play(visit, tolerance);
    }
}
