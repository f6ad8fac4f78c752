package org.uplift.household.quality;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;

/// Has the whole register swept every night: birthdays, new editions of rules, exceptions that are
/// over and what other households did come by no edit. All replicas ask, and one is the first; any
/// of them does the work ([SweepRuns]).
@ApplicationScoped
class NightlySweep {

    private final Sweeps sweeps;
    private final Clock clock;

    NightlySweep(Sweeps sweeps, Clock clock) {
        this.sweeps = sweeps;
        this.clock = clock;
    }

    @Scheduled(
            cron = "{uplift.quality.nightly}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void begin() {
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        var _ = Behalf.ofTheService(() -> sweeps.beginOf(today));
    }
}
