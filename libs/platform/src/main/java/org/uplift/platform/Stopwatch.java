package org.uplift.platform;

import jakarta.inject.Singleton;
import java.time.Duration;

/// Time that passes evenly, whatever the clock on the wall is set to.
@Singleton
public class Stopwatch {

    private final long start = System.nanoTime();

    /// Since it was made.
    public long nanos() {
        return System.nanoTime() - start;
    }

    /// @return how long it took
    public Duration time(Runnable work) {
        var begun = nanos();
        work.run();
        return Duration.ofNanos(nanos() - begun);
    }
}
