package org.uplift.household.quality;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.uplift.platform.database.Behalf;

/// Goes on with a sweep that nobody else is at, until it is finished.
@ApplicationScoped
class SweepRuns {

    private final Sweeps sweeps;
    private volatile boolean isStopping;

    SweepRuns(Sweeps sweeps) {
        this.sweeps = sweeps;
    }

    @Scheduled(
            every = "{uplift.quality.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void goOn() {
        Behalf.ofTheService(this::toTheEnd);
    }

    private void toTheEnd() {
        var steps = 0;
        while (!isStopping && sweeps.step()) {
            steps++;
        }
        if (steps > 0) {
            Log.infof("The register was swept in %d steps", steps);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }
}
