package org.uplift.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uplift.bench.Target;

/// How long something took to be well again, time after time, and how long it may take.
record Recovery(String what, Target target, List<Duration> taken) {

    static Recovery of(String what, Target target) {
        return new Recovery(what, target, new ArrayList<>());
    }

    void measure(Runnable deed) {
        var begun = System.nanoTime();
        deed.run();
        taken.add(Duration.ofNanos(System.nanoTime() - begun));
    }

    String line() {
        var sorted = taken.stream().sorted().toList();
        var what =
                String.format(
                        Locale.ROOT,
                        "  %s (%d, median %.2f s), the longest",
                        this.what,
                        sorted.size(),
                        seconds(sorted.get(sorted.size() / 2)));
        return target.line(what, seconds(sorted.getLast()));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }
}
