package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// How many households a helper may have, region by region and from day to day. What took effect is
/// never decided anew.
@ApplicationScoped
@Transactional
class Limits {

    private static final String OF =
            """
            select region, since, households, decided_by from pairing_limit
            where region in (:regions) order by region desc, since desc\
            """;

    private static final String PUT =
            """
            insert into pairing_limit (region, since, households, decided_by)
            values (:region, :since, :households, :by)
            on conflict (region, since) do update
            set households = excluded.households, decided_by = excluded.decided_by\
            """;

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    Limits(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    int inForce(String division, LocalDate day) {
        return of(division).stream()
                .filter(limit -> !limit.since().isAfter(day))
                .findFirst()
                .orElseThrow()
                .households();
    }

    /// The nearest region first, and its newest.
    List<Limit> of(String division) {
        return database.createNativeQuery(OF, Limit.class)
                .setParameterList("regions", above(division))
                .getResultList();
    }

    Limit decide(String region, LocalDate since, int households) {
        if (!caller.scope().contains(region)) {
            throw new NotFound("division", region);
        }
        var known = exactly(region, Days.sensible(since, "since"));
        if (known != null && known.households() == households) {
            return known;
        }
        if (!since.isAfter(LocalDate.now(clock.withZone(Time.HERE)))) {
            throw new Rejected(
                    "A limit is decided before it takes effect",
                    List.of(new Violation("since", "reaches-back", "must be a day to come")));
        }
        var _ =
                database.createNativeMutationQuery(PUT)
                        .setParameter("region", region)
                        .setParameter("since", since)
                        .setParameter("households", households)
                        .setParameter("by", caller.subject())
                        .executeUpdate();
        return new Limit(region, since, households, caller.subject());
    }

    private @Nullable Limit exactly(String region, LocalDate since) {
        return of(region).stream()
                .filter(limit -> limit.region().equals(region) && limit.since().equals(since))
                .findFirst()
                .orElse(null);
    }

    private static List<String> above(String division) {
        return IntStream.of(6, 4, 2, 0)
                .mapToObj(end -> division.substring(0, end) + "0".repeat(12 - end))
                .distinct()
                .toList();
    }
}
