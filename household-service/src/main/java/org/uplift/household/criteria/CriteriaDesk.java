package org.uplift.household.criteria;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.divisions.Divisions;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

/// Where regions decide their criteria, and everybody reads them.
@ApplicationScoped
@Transactional
class CriteriaDesk {

    private final Session database;
    private final Divisions divisions;
    private final Caller caller;
    private final Clock clock;

    CriteriaDesk(Session database, Divisions divisions, Caller caller, Clock clock) {
        this.database = database;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    Criteria get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("set of criteria", id));
    }

    /// @param on the one day that is asked about; else all that was and will be
    List<Criteria> of(String division, @Nullable LocalDate on) {
        var book = database.doReturningWork(c -> CriteriaBook.of(c, List.of(division)));
        return on == null ? book.all() : book.inForce(division, on).stream().toList();
    }

    /// The same again changes nothing.
    Criteria put(UUID id, CriteriaForm form) {
        mustKnow(form.region());
        CriteriaCheck.examine(form);
        database.doWork(connection -> lock(connection, form.region()));
        var present = find(id).orElse(null);
        return present != null && present.saysTheSameAs(form) ? present : decide(id, form, present);
    }

    private Criteria decide(UUID id, CriteriaForm form, @Nullable Criteria present) {
        var today = LocalDate.now(clock.withZone(Time.HERE));
        if (present != null) {
            CriteriaCheck.mustBePlanned(present, form, today);
        }
        CriteriaCheck.mustNotReachBack(form, today);
        CriteriaCheck.mustNotOverlap(form, othersOf(form.region(), id));
        var decided =
                new Criteria(
                        id,
                        form.region(),
                        form.since(),
                        form.until(),
                        present == null ? 0 : present.version() + 1,
                        form.source(),
                        form.rules(),
                        caller.subject(),
                        clock.instant().truncatedTo(MICROS));
        database.doWork(connection -> CriteriaRows.put(connection, decided));
        return decided;
    }

    private void mustKnow(String region) {
        if (!caller.scope().contains(region)) {
            throw new NotFound("division", region);
        }
        if (!Region.isNation(region) && divisions.treeWith(region).find(region).isEmpty()) {
            throw refused("division-unknown", "is no division");
        }
        if (!Region.isOne(region)) {
            throw refused("region-level", "must be a county, a prefecture or a province");
        }
    }

    private Optional<Criteria> find(UUID id) {
        return database.doReturningWork(c -> CriteriaRows.find(c, id)).stream().findFirst();
    }

    private List<Criteria> othersOf(String region, UUID id) {
        return database.doReturningWork(c -> CriteriaRows.of(c, List.of(region))).stream()
                .filter(set -> !set.id().equals(id))
                .toList();
    }

    /// Two who decide for one region do it one after the other.
    private static void lock(Connection connection, String region) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, Long.parseLong(region));
            var _ = lock.execute();
        }
    }

    private static Invalid refused(String rule, String message) {
        return new Invalid(List.of(new Violation("region", rule, message)));
    }
}
