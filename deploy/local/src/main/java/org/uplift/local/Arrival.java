package org.uplift.local;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.function.BiConsumer;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Trouble;

/// Waits until started parts are ready, and notices one that has died on the way.
record Arrival(Folder folder, Health health, BiConsumer<Part, Duration> welcome) {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int LAST_WORDS = 12;

    void await(Map<Part, ProcessHandle> started) {
        var begun = Instant.now();
        var waiting = new HashSet<>(started.keySet());
        var isInTime =
                Patience.of(LONGEST)
                        .until(() -> {
                            for (var part : Part.values()) {
                                if (waiting.contains(part) && has(part, started)) {
                                    var _ = waiting.remove(part);
                                    welcome.accept(part, Duration.between(begun, Instant.now()));
                                }
                            }
                            return waiting.isEmpty();
                        });
        if (!isInTime) {
            throw trouble(
                    waiting.iterator().next(),
                    "is not ready after " + LONGEST.toMinutes() + " minutes");
        }
    }

    private boolean has(Part part, Map<Part, ProcessHandle> started) {
        if (started.containsKey(part) && !started.get(part).isAlive()) {
            throw trouble(part, "ended while it was starting");
        }
        return health.isReady(part);
    }

    private Trouble trouble(Part part, String what) {
        var log = new Log(folder.log(part.word()));
        return new Trouble(
                "%s %s. It says in %s:\n  %s"
                        .formatted(
                                part.title(),
                                what,
                                log.file(),
                                String.join("\n  ", log.reasons(LAST_WORDS))));
    }
}
