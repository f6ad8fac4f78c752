package org.uplift.household.tasks;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.events.household.TaskEvent.TaskGiven;
import org.uplift.household.overdue.Level;
import org.uplift.household.overdue.Patience;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.outbox.Outbox;

/// Gives the tasks that nobody gave: what a room of this service noticed.
@ApplicationScoped
@Transactional(MANDATORY)
class Alarm implements Attention {

    private static final String SERVICE = "household-service";

    private static final String GIVE =
            """
            insert into task (id, division, kind, addressee, household_id, about, due, state, level,
                given_by, given_at, evidence, place, version)
            values (?1, ?2, ?3, 'office', ?4, ?5, ?6, 'given', 'township', ?7, ?8, '{}', 0, 0)
            on conflict (about, kind, household_id) where about is not null do nothing\
            """;

    private final Session database;
    private final Patience patience;
    private final Outbox outbox;
    private final Clock clock;

    Alarm(Session database, Patience patience, Outbox outbox, Clock clock) {
        this.database = database;
        this.patience = patience;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void ask(UUID household, String kind, UUID about, String division) {
        var id = Ids.next();
        var due =
                LocalDate.now(clock.withZone(Time.HERE))
                        .plusDays(patience.days(Task.KIND, Level.VILLAGE));
        var given =
                database.createNativeMutationQuery(GIVE)
                        .setParameter(1, id)
                        .setParameter(2, division)
                        .setParameter(3, kind)
                        .setParameter(4, household)
                        .setParameter(5, about)
                        .setParameter(6, due)
                        .setParameter(7, SERVICE)
                        .setParameter(8, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
        if (given > 0) {
            var office = Addressee.OFFICE.code();
            var fact = new TaskGiven(id, division, kind, office, null, household, due);
            outbox.append(new Change(id, 0), List.of(fact));
        }
    }
}
