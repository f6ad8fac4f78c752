package org.uplift.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;

/// The first start of each freshly built service: it comes up, is stopped again, and leaves a
/// memory from which every later start is fast.
record Rehearsal(Start start, Health health, Terminal terminal) {

    void of(Set<Part> missing) {
        var raw =
                Part.services().stream()
                        .filter(missing::contains)
                        .filter(part -> !start.memory(part).isThere())
                        .toList();
        if (!raw.isEmpty()) {
            var begun = Instant.now();
            inPairs(raw);
            terminal.done(
                    "first starts",
                    Duration.between(begun, Instant.now()),
                    "remembered, so that the next ones are fast");
        }
    }

    /// Two cores start two at a time faster than five.
    private void inPairs(List<Part> raw) {
        var cores = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (var pool = Executors.newFixedThreadPool(cores)) {
            var runs = raw.stream().map(part -> pool.submit(() -> rehearse(part))).toList();
            for (var run : runs) {
                var _ = run.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted during the first starts", e);
        }
    }

    private void rehearse(Part part) {
        var memory = start.memory(part);
        var process = start.now(part, memory.memorize());
        new Arrival(start.folder(), health, (_, _) -> {}).await(Map.of(part, process));
        if (new Running(part, process, start.edition()).stop()) {
            memory.keep();
        }
    }
}
