package org.uplift.household.tasks;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.uplift.platform.outbox.RelaySession;

/// Rings whenever tasks changed, whichever replica changed them: the database calls.
@ApplicationScoped
class TaskBell {

    private static final int LISTEN_MILLIS = 250;
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final long REST_MILLIS = 1_000;

    private final RelaySession session;
    private final BroadcastProcessor<Long> rings = BroadcastProcessor.create();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread;

    TaskBell(RelaySession session) {
        this.session = session;
        this.thread = Thread.ofPlatform().name("task-bell").daemon().unstarted(this::listen);
    }

    /// Whoever is slow hears the last one.
    Multi<Long> rings() {
        return rings.onOverflow().dropPreviousItems();
    }

    void begin(@Observes StartupEvent event) {
        thread.start();
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        end.countDown();
        var _ = thread.join(LAST_WORDS);
    }

    private void listen() {
        try {
            do {
                try {
                    listenOnce();
                } catch (SQLException e) {
                    Log.warnf("Nobody hears of tasks for a moment: %s", e.getMessage());
                }
            } while (!end.await(REST_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until the session breaks or the service ends.
    private void listenOnce() throws SQLException {
        try (var connection = session.open();
                var statement = connection.createStatement()) {
            var _ = statement.execute("listen task");
            while (end.getCount() > 0) {
                var calls = connection.unwrap(PGConnection.class).getNotifications(LISTEN_MILLIS);
                if (calls != null && calls.length > 0) {
                    rings.onNext((long) calls.length);
                }
            }
        }
    }
}
