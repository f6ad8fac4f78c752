package org.uplift.household.tasks;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.overdue.Level;
import org.uplift.household.overdue.Patience;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;

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
    private final Clock clock;

    Alarm(Session database, Patience patience, Clock clock) {
        this.database = database;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public void ask(UUID household, String kind, UUID about, String division) {
        var today = LocalDate.now(clock.withZone(Time.HERE));
        var _ =
                database.createNativeMutationQuery(GIVE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, division)
                        .setParameter(3, kind)
                        .setParameter(4, household)
                        .setParameter(5, about)
                        .setParameter(6, today.plusDays(patience.days(Task.KIND, Level.VILLAGE)))
                        .setParameter(7, SERVICE)
                        .setParameter(8, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
    }
}
