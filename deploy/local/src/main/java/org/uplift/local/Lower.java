package org.uplift.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Terminal;

/// Stops what runs: the services together, then the servers they stand on.
record Lower(Folder folder, Terminal terminal) {

    void all() {
        parts(Part.services());
        parts(List.of(Part.SANDBOX));
    }

    void parts(List<Part> parts) {
        var begun = Instant.now();
        var running = parts.stream().flatMap(part -> Running.find(part, folder).stream()).toList();
        var stopping =
                running.stream()
                        .map(part -> CompletableFuture.runAsync(() -> stop(part, begun)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(stopping).join();
    }

    private void stop(Running part, Instant begun) {
        var result = part.stop() ? "stopped" : "did not stop within five minutes and was ended";
        synchronized (terminal) {
            terminal.done(part.part().title(), Duration.between(begun, Instant.now()), result);
        }
    }
}
