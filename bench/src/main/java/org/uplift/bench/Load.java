package org.uplift.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Requests at a fixed rate, whether or not the earlier ones have been answered. A request's time
/// runs from when it was due, so a stall counts for all whom it kept waiting.
record Load(Asker asker, int rate, int seconds) {

    /// @return milliseconds, sorted
    double[] run(Supplier<String> paths) throws IOException {
        var millis = new double[rate * seconds];
        var failed = new AtomicInteger();
        var start = System.nanoTime();
        try (var lines = asker.lines();
                var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < millis.length; i++) {
                var number = i;
                var path = paths.get();
                var due = start + TimeUnit.SECONDS.toNanos(1) * i / rate;
                LockSupport.parkNanos(due - System.nanoTime());
                var _ =
                        askers.submit(() -> {
                            try {
                                lines.get(path);
                            } catch (IOException e) {
                                failed.incrementAndGet();
                            }
                            millis[number] = (System.nanoTime() - due) / 1e6;
                            return null;
                        });
            }
        }
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " requests failed");
        }
        Arrays.sort(millis);
        return millis;
    }

    static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }
}
