package org.uplift.trace.proof;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.platform.database.Behalf;

/// Seals what was recorded, again and again, and closes days that are over.
@ApplicationScoped
class SealingShift {

    private final Sealing sealing;

    SealingShift(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(
            every = "{uplift.proof.seal-every}",
            skipExecutionIf = ApplicationNotRunning.class,
            concurrentExecution = ConcurrentExecution.SKIP)
    void attend() {
        try {
            Behalf.ofTheService(this::sealAll);
        } catch (RuntimeException e) {
            Log.warnf("Events are not sealed for a while: %s", e.getMessage());
        }
    }

    private void sealAll() {
        var sealed = Sealing.AT_ONCE;
        while (sealed == Sealing.AT_ONCE) {
            sealed = sealing.seal();
        }
        if (sealing.isAnyDayOver()) {
            sealing.closeDays();
        }
    }
}
