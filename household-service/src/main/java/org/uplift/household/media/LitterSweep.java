package org.uplift.household.media;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.uplift.platform.database.Behalf;

/// Takes out of the store what nobody holds.
@ApplicationScoped
class LitterSweep {

    private static final int AT_ONCE = 100;

    private final Litter litter;
    private final Store store;

    LitterSweep(Litter litter, Store store) {
        this.litter = litter;
        this.store = store;
    }

    @Scheduled(
            every = "{uplift.media.sweep-every}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try {
            var _ = sweep();
        } catch (RuntimeException e) {
            Log.warnf("Objects that nobody holds stay for now: %s", e.getClass().getName());
        }
    }

    /// @return how many objects were dropped
    int sweep() {
        var all = 0;
        for (int some = some(); some > 0; some = some()) {
            all += some;
        }
        return all;
    }

    private int some() {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(this::drop));
    }

    private int drop() {
        var due = litter.due(AT_ONCE);
        for (var object : due) {
            try {
                store.drop(object);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var _ = litter.remove(object);
        }
        return due.size();
    }
}
