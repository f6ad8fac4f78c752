package org.uplift.household.overdue;

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
import org.uplift.platform.Time;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.outbox.Outbox;

/// Lifts what is overdue one level up, once for each level, and tells it.
@ApplicationScoped
class Climbs {

    private static final int AT_ONCE = 200;

    /// Whoever lifts the same elsewhere has it.
    private static final String LIFT =
            """
            update %1$s o set level = ?, version = o.version + 1
            from household h
            where h.id = o.household_id and o.id in (
                select id from %1$s
                where level = ? and due is not null and due < ?
                order by due limit ? for update skip locked)
            returning o.id, o.household_id, o.division, o.due, h.version\
            """;

    private final Session database;
    private final Patience patience;
    private final Outbox outbox;
    private final Clock clock;
    private final Occasion occasion;

    Climbs(
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
            Log.infof("%d overdue needs and measures went a level up", lifted);
        }
    }

    /// @return how many climbed, those twice that were due long enough for both
    int lift(LocalDate today) {
        var lifted = 0;
        for (var kind : Kind.values()) {
            for (var level : List.of(Level.TOWNSHIP, Level.COUNTY)) {
                for (int some = some(kind, level, today); some > 0; ) {
                    lifted += some;
                    some = some(kind, level, today);
                }
            }
        }
        return lifted;
    }

    private int some(Kind kind, Level level, LocalDate today) {
        return Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().call(() -> liftSome(kind, level, today)));
    }

    private int liftSome(Kind kind, Level level, LocalDate today) {
        var before = today.minusDays(patience.days(kind, level));
        var climbs = database.doReturningWork(connection -> lift(connection, kind, level, before));
        climbs.forEach(climb -> outbox.append(climb, climb.told(kind, level)));
        return climbs.size();
    }

    private List<Climb> lift(Connection connection, Kind kind, Level level, LocalDate before)
            throws SQLException {
        try (var update = connection.prepareStatement(LIFT.formatted(kind.word()))) {
            update.setString(1, level.word());
            update.setString(2, level.below().word());
            update.setDate(3, Date.valueOf(before));
            update.setInt(4, AT_ONCE);
            var climbs = new ArrayList<Climb>();
            var rows = update.executeQuery();
            while (rows.next()) {
                climbs.add(
                        new Climb(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getObject(4, LocalDate.class),
                                rows.getLong(5)));
            }
            var touched = climbs.stream().map(Climb::touched).toList();
            AuditRows.write(connection, occasion, Act.CHANGED, touched);
            return climbs;
        }
    }
}
