package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.uplift.platform.database.Behalf;

/// Looks for devices that say nothing.
@ApplicationScoped
class Silence {

    private final Roll roll;
    private final Clock clock;

    Silence(Roll roll, Clock clock) {
        this.roll = roll;
        this.clock = clock;
    }

    @Scheduled(every = "{uplift.sensors.look-every}", skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try {
            Behalf.ofTheService(() -> roll.call(clock.instant()));
        } catch (RuntimeException e) {
            Log.warnf("Nobody looks for silent sensors: %s", e.getClass().getSimpleName());
        }
    }
}
