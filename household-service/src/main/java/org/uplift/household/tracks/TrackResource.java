package org.uplift.household.tracks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.platform.duties.Watch;

@Path("/v1/tracks/{visitor}")
@Produces({APPLICATION_JSON, Maps.GPX, Maps.GEO_JSON})
@Tag(name = "tracks")
class TrackResource {

    private final TrackBoard board;

    TrackResource(TrackBoard board) {
        this.board = board;
    }

    @GET
    @Operation(operationId = "playTrack", summary = "Where somebody on duty was in a period")
    public Playback play(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String visitor,
            @RestQuery @NotNull Instant from,
            @RestQuery @NotNull Instant until,
            @RestQuery @DefaultValue("0") @PositiveOrZero @Max(10_000) int tolerance) {
        return board.play(visitor, from, until, tolerance);
    }
}
