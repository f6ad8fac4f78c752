package org.uplift.household.tasks;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.uplift.household.overdue.Level;
import org.uplift.household.overdue.Patience;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;

/// Lifts tasks that are open and overdue one level up, once for each level.
@ApplicationScoped
class Escalation {

    /// Whoever lifts the same elsewhere has it.
    private static final String LIFT =
            """
            update task set level = ?1, version = version + 1
            where id in (
                select id from task
                where level = ?2 and state in ('given', 'seen') and due < ?3
                order by division, due limit 200 for update skip locked)\
            """;

    private final Session database;
    private final Patience patience;
    private final Clock clock;

    Escalation(Session database, Patience patience, Clock clock) {
        this.database = database;
        this.patience = patience;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.overdue.look-every}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        var lifted = lift(LocalDate.now(clock.withZone(Time.HERE)));
        if (lifted > 0) {
            Log.infof("%d overdue tasks went a level up", lifted);
        }
    }

    /// @return how many climbed, those twice that were due long enough for both
    int lift(LocalDate today) {
        var lifted = 0;
        for (var level : List.of(Level.TOWNSHIP, Level.COUNTY)) {
            for (int some = some(level, today); some > 0; ) {
                lifted += some;
                some = some(level, today);
            }
        }
        return lifted;
    }

    private int some(Level level, LocalDate today) {
        return Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().call(() -> liftSome(level, today)));
    }

    private int liftSome(Level level, LocalDate today) {
        return database.createNativeMutationQuery(LIFT)
                .setParameter(1, level.word())
                .setParameter(2, level.below().word())
                .setParameter(3, today.minusDays(patience.days(Task.KIND, level)))
                .executeUpdate();
    }
}
