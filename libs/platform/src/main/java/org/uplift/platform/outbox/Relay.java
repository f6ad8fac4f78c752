package org.uplift.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Carries facts from the outbox to Kafka, in order, at least once. Of all relays of a service one
/// is on duty; the others ask from time to time whether it still is.
///
/// ```
///   off duty ──lock──▶ on duty ──▶ take ──▶ send ──▶ acknowledged ──▶ delete
///      ▲                  │          ▲                                  │
///      └──failure, pause──┘          └──────────────── call or poll ◀───┘
/// ```
public final class Relay implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LAST_DELIVERY = Duration.ofSeconds(2);

    private final RelaySettings settings;
    private final Sessions sessions;
    private final Topics topics;
    private final Map<String, Object> kafka;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile boolean onDuty;

    public Relay(
            RelaySettings settings, Sessions sessions, Topics topics, Map<String, Object> kafka) {
        this.settings = settings;
        this.sessions = sessions;
        this.topics = topics;
        this.kafka = kafka;
    }

    @Override
    public void run() {
        try {
            while (!isClosing()) {
                attend();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void attend() throws InterruptedException {
        try (var session = sessions.open()) {
            while (!isClosing() && !Duty.take(session)) {
                pause(settings.pollEvery());
            }
            carry(session);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The relay pauses: %s", e.getMessage());
            LOG.debug("The relay pauses", e);
            pause(settings.pauseAfterFailure());
        }
    }

    private void carry(Connection session) throws SQLException, InterruptedException {
        if (isClosing()) {
            return;
        }
        topics.ensure();
        try (var courier = new Courier(kafka)) {
            onDuty = true;
            var shelf = new Shelf(session, settings.batch());
            var round = new Round(settings, Duty.on(session), shelf, courier, this::isClosing);
            while (!isClosing()) {
                round.go();
            }
            round.finish(LAST_DELIVERY);
        } finally {
            onDuty = false;
        }
    }

    /// Of all relays of a service one is, as long as the broker and the database answer.
    boolean isOnDuty() {
        return onDuty;
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    private void pause(Duration pause) throws InterruptedException {
        var _ = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closing.countDown();
    }

    /// Where the relay gets a session of its own.
    @FunctionalInterface
    public interface Sessions {
        Connection open() throws SQLException;
    }

    /// Sees to it that the topics are there before something is sent to them.
    @FunctionalInterface
    public interface Topics {
        void ensure();
    }
}
