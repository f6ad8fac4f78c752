package org.uplift.household.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.uplift.platform.Time;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// The decisions on what is kept how long. A new one never changes what has been decided for days
/// that are over, and all of them stay.
@ApplicationScoped
@Transactional
class Retentions {

    private static final String ALL =
            "select kind, since, days, decided_by from retention"
                    + " order by kind, since desc, decision desc";
    private static final String IN_FORCE =
            "select days from retention where kind = ?1 and since <= ?2"
                    + " order by since desc, decision desc limit 1";
    private static final String LAST =
            "select kind, since, days, decided_by from retention where kind = ?1 and since = ?2"
                    + " order by decision desc limit 1";
    private static final String DECIDE =
            "insert into retention (kind, since, days, decided_by) values (?1, ?2, ?3, ?4)";

    private final Session database;
    private final Caller caller;
    private final List<Shelf> shelves;
    private final Clock clock;

    Retentions(Session database, Caller caller, @All List<Shelf> shelves, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.shelves = shelves;
        this.clock = clock;
    }

    List<Retention> all() {
        return database.createNativeQuery(ALL, Retention.class).getResultList();
    }

    int days(String kind, LocalDate on) {
        return OneColumn.of(database, IN_FORCE, Integer.class)
                .setParameter(1, kind)
                .setParameter(2, on)
                .getSingleResult();
    }

    /// Deciding the same twice changes nothing.
    Retention decide(String kind, RetentionForm form) {
        if (shelves.stream().noneMatch(shelf -> shelf.kind().equals(kind))) {
            throw new NotFound("retention of", kind);
        }
        if (form.since().isBefore(LocalDate.now(clock.withZone(Time.HERE)))) {
            throw new Rejected("What was kept until today cannot be decided any more");
        }
        return database.createNativeQuery(LAST, Retention.class)
                .setParameter(1, kind)
                .setParameter(2, form.since())
                .getResultStream()
                .filter(last -> last.days() == form.days())
                .findFirst()
                .orElseGet(() -> note(kind, form));
    }

    private Retention note(String kind, RetentionForm form) {
        var _ =
                database.createNativeMutationQuery(DECIDE)
                        .setParameter(1, kind)
                        .setParameter(2, form.since())
                        .setParameter(3, form.days())
                        .setParameter(4, caller.subject())
                        .executeUpdate();
        return new Retention(kind, form.since(), form.days(), caller.subject());
    }
}
