package org.uplift.household.tasks;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.uplift.household.overdue.Level;
import org.uplift.household.overdue.Patience;
import org.uplift.platform.Time;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.outbox.Outbox;

/// Lifts tasks that are open and overdue one level up, once for each level.
@ApplicationScoped
class Escalation {

    /// Whoever lifts the same elsewhere has it.
    private static final String LIFT =
            """
            update task set level = ?, version = version + 1
            where id in (
                select id from task
                where level = ? and state in ('given', 'seen') and due < ?
                order by division, due limit 200 for update skip locked)
            returning id, division, household_id, state, level, version\
            """;

    private final Session database;
    private final Patience patience;
    private final Outbox outbox;
    private final Clock clock;
    private final Occasion occasion;

    Escalation(
            Session database,
            Patience patience,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.patience = patience;
        this.outbox = outbox;
        this.clock = clock;
        this.occasion = Occasion.ofLearning(service, "overdue", null);
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
        var before = today.minusDays(patience.days(Task.KIND, level));
        var lifted = database.doReturningWork(connection -> lift(connection, level, before));
        lifted.forEach(task -> outbox.append(task, task.told()));
        return lifted.size();
    }

    private List<Lifted> lift(Connection connection, Level level, LocalDate before)
            throws SQLException {
        try (var update = connection.prepareStatement(LIFT)) {
            update.setString(1, level.word());
            update.setString(2, level.below().word());
            update.setDate(3, Date.valueOf(before));
            var lifted = new ArrayList<Lifted>();
            for (var rows = update.executeQuery(); rows.next(); ) {
                lifted.add(
                        new Lifted(
                                rows.getObject(1, UUID.class),
                                rows.getString(2),
                                rows.getObject(3, UUID.class),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getLong(6)));
            }
            var touched = lifted.stream().flatMap(Lifted::touched).distinct().toList();
            AuditRows.write(connection, occasion, Act.CHANGED, touched);
            return lifted;
        }
    }
}
