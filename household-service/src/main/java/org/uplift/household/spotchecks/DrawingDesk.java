package org.uplift.household.spotchecks;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.HouseholdPick;
import org.uplift.household.registry.HouseholdPick.Picked;
import org.uplift.household.registry.Wall;
import org.uplift.household.tasks.Attention;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where draws are announced and drawn; whoever is drawn becomes a task of their township.
@ApplicationScoped
@Transactional
class DrawingDesk {

    private static final int MOST = 200_000;
    private static final String KIND = "spot-check";

    private final SpotChecks checks;
    private final HouseholdPick households;
    private final Attention attention;
    private final Caller caller;
    private final Clock clock;

    DrawingDesk(
            SpotChecks checks,
            HouseholdPick households,
            Attention attention,
            Caller caller,
            Clock clock) {
        this.checks = checks;
        this.households = households;
        this.attention = attention;
        this.caller = caller;
        this.clock = clock;
    }

    Announced announce(UUID id, Announcement announcement) {
        if (!caller.scope().contains(announcement.division())) {
            throw new NotFound("division", announcement.division());
        }
        var known = checks.findById(id);
        if (known != null) {
            if (!known.isAs(announcement)) {
                throw new Rejected("Another draw has this id");
            }
            return new Announced(known.card(), false);
        }
        var population =
                households.of(announcement.filter(), MOST).stream().map(Picked::id).toList();
        if (population.size() < announcement.size()) {
            var flaw = new Violation("size", "too-few", "is more than there are households");
            throw new Rejected("There are not so many households", List.of(flaw));
        }
        var at = clock.instant().truncatedTo(MICROS);
        var check = new SpotCheck(id, announcement, population, caller.subject(), at);
        Wall.guard(() -> checks.persistAndFlush(check));
        return new Announced(check.card(), true);
    }

    SpotCheckCard draw(UUID id, Opening opening) {
        var check = find(id);
        checks.getEntityManager().refresh(check, PESSIMISTIC_WRITE);
        if (check.draw(opening.seed(), clock.instant().truncatedTo(MICROS))) {
            var filter = Announcement.all(check.division());
            var places = households.of(filter, MOST).stream().collect(toMap(Picked::id, p -> p));
            for (var drawn : check.drawn()) {
                var household = places.get(drawn);
                if (household != null) {
                    attention.ask(drawn, KIND, id, household.division());
                }
            }
        }
        return check.card();
    }

    SpotCheckCard read(UUID id) {
        return find(id).card();
    }

    /// All who could be drawn, in the order in which they are hashed.
    Page<Lot> population(UUID id, @Nullable String after, int limit) {
        var all = find(id).population();
        var from = after == null ? 0 : Place.seek(after, Integer::parseInt);
        if (from < 0 || from > all.size()) {
            throw new NotFound("place", from);
        }
        var found =
                IntStream.range(from, Math.min(all.size(), from + limit + 1))
                        .mapToObj(i -> new Lot(i + 1, all.get(i)))
                        .toList();
        return Page.of(found, limit, last -> Integer.toString(last.number()));
    }

    private SpotCheck find(UUID id) {
        return checks.findByIdOptional(id)
                .filter(check -> caller.scope().contains(check.division()))
                .orElseThrow(() -> new NotFound("draw", id));
    }

    record Announced(SpotCheckCard card, boolean isNew) {}

    /// @param number from one on
    record Lot(int number, UUID household) {}
}
