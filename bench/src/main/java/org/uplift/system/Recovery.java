package org.uplift.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How long something took to be well again, time after time, and how long it may take.
record Recovery(String what, Duration target, List<Duration> taken) {

    static Recovery of(String what, Duration target) {
        return new Recovery(what, target, new ArrayList<>());
    }

    void measure(Runnable deed) {
        var begun = System.nanoTime();
        deed.run();
        taken.add(Duration.ofNanos(System.nanoTime() - begun));
    }

    String line() {
        var sorted = taken.stream().sorted().toList();
        var median = sorted.get(sorted.size() / 2);
        var longest = Collections.max(sorted);
        return "%-52s median %6.2f s, max %6.2f s of %2d, target %3.0f s, ratio %.2f"
                .formatted(
                        what,
                        seconds(median),
                        seconds(longest),
                        sorted.size(),
                        seconds(target),
                        seconds(longest) / seconds(target));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
