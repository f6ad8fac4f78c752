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

    private void sweep(Shelf shelf) {
        int thrown = QuarkusTransaction.requiringNew().call(() -> clear(shelf));
        if (thrown > 0) {
            Log.infof("%d of the %s are kept no longer", thrown, shelf.kind());
        }
    }

    private int clear(Shelf shelf) {
        var days = retentions.days(shelf.kind(), LocalDate.now(clock.withZone(Time.HERE)));
        var before = clock.instant().minus(Duration.ofDays(days));
        return database.doReturningWork(connection -> shelf.clear(connection, before));
    }
}
