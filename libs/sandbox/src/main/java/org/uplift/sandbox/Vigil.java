package org.uplift.sandbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Waits for a starting PostgreSQL as long as it needs, and no longer than it lives: recovery after
/// a crash may take a minute, a wrong setting ends it at once.
record Vigil(ServerLog log) {

    private static final long MOMENT_MILLIS = 100;

    EmbeddedPostgres over(EmbeddedPostgres.Builder builder) throws IOException {
        var start = new FutureTask<>(builder::start);
        var thread = Thread.ofPlatform().name("postgres-start").start(start);
        try {
            while (true) {
                try {
                    return start.get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillStarting) {
                    if (log.tellsOfDeath()) {
                        var dead = dead(null);
                        thread.interrupt();
                        start.get().close();
                        throw dead;
                    }
                }
            }
        } catch (ExecutionException e) {
            throw dead(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was starting", e);
        }
    }

    private CannotStart dead(@Nullable Throwable cause) {
        return new CannotStart("PostgreSQL would not start: " + log.lastWords(), cause);
    }
}
