package org.uplift.platform.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.uplift.platform.audit.Chain.Sealed;

/// Seals what has been written down, again and again. Of all replicas one does, each time anew.
/// Every minute the head is told to the log: whoever keeps the log can prove that nothing has been
/// taken off the end.
@ApplicationScoped
class SealingShift {

    private static final Logger LOG = Logger.getLogger(SealingShift.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_WORDS = Duration.ofMinutes(1);
    private static final Duration LAST_WORDS = Duration.ofSeconds(8);
    private static final int AT_ONCE = 2_000;

    private final OwnWork work;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private Instant lastWord;
    private Head told = Head.BEGINNING;

    SealingShift(OwnWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.lastWord = clock.instant();
        this.thread = Thread.ofPlatform().name("sealer").daemon().unstarted(this::serve);
    }

    void begin(@Observes StartupEvent event) {
        thread.start();
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        closing.countDown();
        var _ = thread.join(LAST_WORDS);
    }

    private void serve() {
        try {
            var pause = PAUSE;
            while (!isOver(pause)) {
                pause = attend();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver(Duration pause) throws InterruptedException {
        return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// @return how long there is nothing to do
    private Duration attend() {
        try {
            var sealed = work.whole(connection -> new Chain(connection).seal(AT_ONCE));
            sealed.ifPresent(this::tell);
            return sealed.filter(s -> s.count() == AT_ONCE).map(_ -> Duration.ZERO).orElse(PAUSE);
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("The audit is not sealed for a while: %s", e.getMessage());
            return PAUSE_AFTER_FAILURE;
        }
    }

    private void tell(Sealed sealed) {
        var now = clock.instant();
        if (!sealed.head().equals(told) && !now.isBefore(lastWord.plus(BETWEEN_WORDS))) {
            LOG.infof("The audit is sealed up to %s", sealed.head());
            told = sealed.head();
            lastWord = now;
        }
    }
}
