package org.uplift.household.duplicates;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.Session;
import org.uplift.platform.database.Behalf;

/// Compares whatever has come on the register or changed there since it was compared, however it
/// did: imports, edits, a register from before. Each household is compared once a version.
@ApplicationScoped
class DuplicateSweep {

    private static final int AT_ONCE = 500;

    private final Session database;
    private final Matching matching;

    DuplicateSweep(Session database, Matching matching) {
        this.database = database;
        this.matching = matching;
    }

    @Scheduled(
            every = "{uplift.duplicates.sweep-every}",
            delayed = "{uplift.duplicates.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        try {
            var all = 0;
            for (int some = some(); some > 0; some = some()) {
                all += some;
            }
            if (all > 0) {
                Log.infof("%d households were compared with the others", all);
            }
        } catch (RuntimeException e) {
            Log.warnf("Households are compared later: %s", e.getClass().getName());
        }
    }

    private int some() {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() -> database.doReturningWork(DuplicateSweep.this::some)));
    }

    /// One sweep at a time, whichever replica does it.
    private int some(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(7311001)")) {
            var row = lock.executeQuery();
            return row.next() && row.getBoolean(1) ? matching.next(connection, AT_ONCE) : 0;
        }
    }
}
