package org.uplift.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A stop watch that is read at every stage.
final class Stages {

    private final long start = System.nanoTime();
    private final Map<String, Duration> reached = new LinkedHashMap<>();
    private Duration last = Duration.ZERO;

    void reached(String stage) {
        var now = Duration.ofNanos(System.nanoTime() - start);
        reached.put(stage, now.minus(last));
        last = now;
    }

    /// Up to the last stage.
    Duration all() {
        return last;
    }

    String told() {
        return reached.entrySet().stream()
                .map(stage ->
                        "%s in %.1f s"
                                .formatted(stage.getKey(), stage.getValue().toMillis() / 1000.0))
                .collect(Collectors.joining(", "));
    }
}
