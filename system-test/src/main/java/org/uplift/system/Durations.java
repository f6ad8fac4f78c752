package org.uplift.system;

import java.time.Duration;

/// How long things took, for whoever reads along. Nothing hangs on it.
final class Durations {

    private Durations() {}

    static void tell(String what, Runnable deed) {
        var begun = System.nanoTime();
        deed.run();
        tell(what, Duration.ofNanos(System.nanoTime() - begun));
    }

    static void tell(String what, Duration took) {
        System.out.printf("%s: %.2f s%n", what, took.toMillis() / 1e3);
    }
}
