package org.uplift.trace.scan;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;

/// Counts scans off the path of the request: nobody waits for it, and where too many wait to be
/// written the rest is not counted. What came within a second is written in small portions over the
/// next one, so that those who scan meanwhile do not feel it.
@ApplicationScoped
public class ScanLog {

    private static final int PORTIONS = 8;
    private static final long A_BREATH = Duration.ofMillis(100).toNanos();
    private static final String COUNTY = "[0-9]{6}([0-9]{6})?";

    private final BlockingQueue<Scan> waiting;
    private final Scans scans;
    private final Strays strays;
    private final ScanJudge judge;
    private final Clock clock;
    private final Counter counted;
    private final Counter lost;

    ScanLog(
            ScanSettings settings,
            Scans scans,
            Strays strays,
            ScanJudge judge,
            Clock clock,
            MeterRegistry meters) {
        this.waiting = new ArrayBlockingQueue<>(settings.waiting());
        this.scans = scans;
        this.strays = strays;
        this.judge = judge;
        this.clock = clock;
        this.counted = meters.counter("scans.counted");
        this.lost = meters.counter("scans.lost");
    }

    /// @param division the thing's
    /// @param place what the edge says, as far as it says it
    public void note(String division, String thing, @Nullable String place) {
        var county = place != null && place.matches(COUNTY) ? place.substring(0, 6) + "000000" : "";
        if (!waiting.offer(new Scan(clock.instant(), division, thing, county))) {
            lost.increment();
        }
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void write() {
        var portion = Math.ceilDiv(waiting.size(), PORTIONS);
        for (var i = 0; i < PORTIONS && !waiting.isEmpty(); i++) {
            write(portion);
            LockSupport.parkNanos(A_BREATH);
        }
    }

    void end(@Observes ShutdownEvent event) {
        while (!waiting.isEmpty()) {
            write(waiting.size());
        }
    }

    private void write(int most) {
        var some = new ArrayList<Scan>();
        if (waiting.drainTo(some, most) > 0) {
            write(some);
        }
    }

    private void write(List<Scan> some) {
        try {
            Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().run(() -> keep(some)));
            counted.increment(some.size());
        } catch (RuntimeException e) {
            lost.increment(some.size());
            Log.warnf("%d scans are not counted: %s", some.size(), e.getClass().getName());
        }
    }

    private void keep(List<Scan> some) {
        var found = strays.among(some.stream().filter(Scan::isOfOne).toList());
        var kept = some.stream().filter(found::isKept).toList();
        scans.add(kept);
        judge.judge(kept.stream().filter(Scan::isOfOne).toList(), found);
    }
}
