package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.uplift.platform.database.Behalf;

/// Folds what is due, again and again.
@ApplicationScoped
class FoldingShift {

    private final Folding folding;
    private final SensorSettings settings;
    private final Clock clock;

    FoldingShift(Folding folding, SensorSettings settings, Clock clock) {
        this.folding = folding;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.sensors.look-every}",
            skipExecutionIf = ApplicationNotRunning.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            Behalf.ofTheService(this::foldAll);
        } catch (RuntimeException e) {
            Log.warnf("Readings are not folded for a while: %s", e.getMessage());
        }
    }

    private void foldAll() {
        var due = Folding.AT_ONCE;
        while (due == Folding.AT_ONCE) {
            var now = clock.instant();
            due = folding.fold(now.minus(SensorEvents.SLOT).minus(settings.grace()), now);
        }
    }
}
