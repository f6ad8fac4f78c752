package org.uplift.household.tracks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;

/// The map of those on duty, as it is and as it changes. Whichever replica hears of somebody, the
/// database knows.
@Path("/v1/positions")
@Tag(name = "tracks")
@Blocking
class PositionResource {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final LiveMap map;
    private final Caller caller;
    private final Watch watch;
    private final Clock clock;

    PositionResource(LiveMap map, Caller caller, Watch watch, Clock clock) {
        this.map = map;
        this.caller = caller;
        this.watch = watch;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "listPositions",
            summary = "Where those on duty in a division were last, within twelve hours")
    public Listing<Position> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var scope = caller.scope(division);
        return Listing.of(
                after,
                limit,
                (place, most) -> map.page(scope, place == null ? null : Place.seek(place), most));
    }

    @GET
    @Path("/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(APPLICATION_JSON)
    @Operation(
            operationId = "followPositions",
            summary = "The same as server-sent events, of those who moved")
    public Multi<List<Position>> follow(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @DefaultValue("600") @Min(0) @Max(3_600) int seconds) {
        var scope = caller.scope(division);
        var end = clock.instant().plusSeconds(seconds);
        var expiry = caller.expiry();
        var subject = caller.subject();
        var moves = new Moves(clock.instant());
        return Uni.createFrom()
                .item(() -> moved(scope, moves))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .repeat()
                .withDelay(LOOK_EVERY)
                .whilst(_ -> !watch.isDisabled(subject) && goesOn(expiry, end))
                .select()
                .where(some -> !some.isEmpty());
    }

    private boolean goesOn(Instant expiry, Instant end) {
        var now = clock.instant();
        return now.isBefore(expiry) && now.isBefore(end);
    }

    private List<Position> moved(DivisionScope scope, Moves moves) {
        var now = clock.instant();
        return moves.of(Behalf.of(scope, () -> map.since(scope, moves.place())), now);
    }
}
