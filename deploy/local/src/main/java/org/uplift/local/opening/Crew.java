package org.uplift.local.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;

/// Hands that work side by side, and say how far they are.
record Crew(Terminal terminal) {

    private static final int HANDS = 4;

    <T> void each(String what, List<T> all, Consumer<T> work) {
        timed(what, () -> worked(what, all, work));
    }

    void timed(String what, Supplier<String> work) {
        var begun = Instant.now();
        var result = work.get();
        terminal.done(what, Duration.between(begun, Instant.now()), result);
    }

    private <T> String worked(String what, List<T> all, Consumer<T> work) {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var tasks = new ArrayList<Future<?>>();
            all.forEach(one -> tasks.add(hands.submit(() -> work.accept(one))));
            for (var i = 0; i < tasks.size(); i++) {
                tasks.get(i).get();
                terminal.progress(what, i + 1, tasks.size());
            }
            return "%,d".formatted(all.size());
        } catch (ExecutionException e) {
            throw new Trouble("The season broke off: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted during the season", e);
        }
    }
}
