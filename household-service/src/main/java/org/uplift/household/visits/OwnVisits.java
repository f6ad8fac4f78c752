package org.uplift.household.visits;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.Caller;

/// The visits of whoever asks: nobody goes on with a visit of somebody else.
@ApplicationScoped
class OwnVisits {

    private static final String HEARD =
            """
            select exists (select from live_position where subject = ?1 and at_millis >= ?2)\
            """;
    private static final String NEEDS =
            "select count(*) from need where household_id = ?1 and id = any(?2)";

    private final Session database;
    private final Visits visits;
    private final VisitPauses pauses;
    private final Amendments amendments;
    private final Caller caller;
    private final VisitSettings settings;
    private final Clock clock;

    OwnVisits(
            Session database,
            Visits visits,
            VisitPauses pauses,
            Amendments amendments,
            Caller caller,
            VisitSettings settings,
            Clock clock) {
        this.database = database;
        this.visits = visits;
        this.pauses = pauses;
        this.amendments = amendments;
        this.caller = caller;
        this.settings = settings;
        this.clock = clock;
    }

    /// Held until the transaction ends.
    HeldVisit hold(UUID id) {
        var visit = visits.get(id, caller.scope());
        if (!visit.subject().equals(caller.subject())) {
            throw VisitRules.refused("visitor", "not-own-visit", "The visit is somebody else's");
        }
        var home = amendments.hold(visit.householdId());
        visits.hold(visit);
        return new HeldVisit(visit, home, pauses.of(id), clock.instant());
    }

    /// At once when the track has come, else when there was time to send it.
    Instant appraiseAt(Instant closedAt) {
        var until = closedAt.minus(settings.quiet()).toEpochMilli();
        var isThere =
                OneColumn.of(database, HEARD, Boolean.class)
                        .setParameter(1, caller.subject())
                        .setParameter(2, until)
                        .getSingleResult();
        return clock.instant().plus(isThere ? Duration.ZERO : settings.settle());
    }

    void mustBeFree(Instant at) {
        visits.of(caller.subject(), at).ifPresent(busy -> mustNotBeThere("openedAt", busy));
    }

    /// What was reported late may have begun before another visit, and has to end before it.
    void mustBeFree(Visit visit, Instant until) {
        visits.meanwhile(visit, until).ifPresent(busy -> mustNotBeThere("closedAt", busy));
    }

    private static void mustNotBeThere(String path, Visit busy) {
        throw VisitRules.refused(
                path, "two-places-at-once", "You are visiting already: " + busy.id());
    }

    void mustBeOfTheHousehold(UUID household, List<UUID> needs) {
        var found =
                OneColumn.of(database, NEEDS, Long.class)
                        .setParameter(1, household)
                        .setParameter(2, needs.toArray(UUID[]::new))
                        .getSingleResult();
        if (found < needs.stream().distinct().count()) {
            throw VisitRules.refused(
                    "needs", "unknown-need", "A need of the visit is none of the household");
        }
    }
}
