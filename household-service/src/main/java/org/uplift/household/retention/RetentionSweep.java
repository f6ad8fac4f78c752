package org.uplift.household.retention;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;

/// Throws away what is kept no longer.
@ApplicationScoped
class RetentionSweep {

    private final Session database;
    private final Retentions retentions;
    private final List<Shelf> shelves;
    private final Clock clock;

    RetentionSweep(Session database, Retentions retentions, @All List<Shelf> shelves, Clock clock) {
        this.database = database;
        this.retentions = retentions;
        this.shelves = shelves;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.imports.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        Behalf.ofTheService(() -> shelves.forEach(this::sweep));
    }

    /// A shelf that cannot be cleared keeps nobody from clearing the others.
    private void sweep(Shelf shelf) {
        try {
            var all = 0;
            for (int some = clear(shelf); some > 0; some = clear(shelf)) {
                all += some;
            }
            if (all > 0) {
                Log.infof("%d of the %s are kept no longer", all, shelf.kind());
            }
        } catch (RuntimeException e) {
            Log.warnf("The %s stay for now: %s", shelf.kind(), e.getClass().getName());
        }
    }

    private int clear(Shelf shelf) {
        return QuarkusTransaction.requiringNew().call(() -> clearSome(shelf));
    }

    private int clearSome(Shelf shelf) {
        var days = retentions.days(shelf.kind(), LocalDate.now(clock.withZone(Time.HERE)));
        var before = clock.instant().minus(Duration.ofDays(days));
        return database.doReturningWork(connection -> shelf.clear(connection, before));
    }
}
