package org.uplift.platform.sealing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.uplift.platform.database.Behalf;

/// Goes on with a resealing that nobody else is at, until it is finished.
@ApplicationScoped
class ResealingRuns {

    private final Resealings resealings;
    private volatile boolean isStopping;

    ResealingRuns(Resealings resealings) {
        this.resealings = resealings;
    }

    @Scheduled(
            every = "{uplift.resealing.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void goOn() {
        Behalf.ofTheService(this::toTheEnd);
    }

    private void toTheEnd() {
        var steps = 0;
        while (!isStopping && resealings.step()) {
            steps++;
        }
        if (steps > 0) {
            Log.infof("What is sealed was sealed anew in %d steps", steps);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }
}
