package org.uplift.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.uplift.platform.Outage;

/// Tries again where that may help, and ends when the service ends.
@ApplicationScoped
class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    private final InboxPolicy policy;
    private final CountDownLatch closing = new CountDownLatch(1);

    Patience(InboxPolicy policy) {
        this.policy = policy;
    }

    /// Does it, however long the database is away.
    void outlast(Runnable work) {
        for (var pause = policy.firstPause(); ; pause = longer(pause)) {
            try {
                work.run();
                return;
            } catch (RuntimeException e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                LOG.warnf("The database is away, the inbox waits %s", pause);
                sleep(pause);
            }
        }
    }

    /// Does again what failed once; empty when it went well in the end.
    Optional<Failure> retry(RuntimeException first, Runnable work) {
        var failure = new Failure(first, 1);
        for (var pause = policy.firstPause();
                failure.attempts() < policy.attempts() && failure.mayPass();
                pause = longer(pause)) {
            sleep(pause);
            try {
                outlast(work);
                return Optional.empty();
            } catch (RuntimeException e) {
                failure = new Failure(e, failure.attempts() + 1);
            }
        }
        return Optional.of(failure);
    }

    private Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(policy.longestPause()) < 0 ? doubled : policy.longestPause();
    }

    private void sleep(Duration pause) {
        try {
            if (closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Closing();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Closing();
        }
    }

    void close(@Observes ShutdownEvent event) {
        closing.countDown();
    }

    record Failure(RuntimeException cause, int attempts) {
        boolean mayPass() {
            return !(cause instanceof Undecipherable);
        }
    }

    /// The service ends in the middle of a message; it will be told again.
    static final class Closing extends Error {}
}
