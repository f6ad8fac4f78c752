package org.uplift.trace.subscription;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.query.StandingQuery;

/// Tells subscribers what they do not know yet. What they said they heard is never told again;
/// whoever does not answer is told again later, each time after a longer pause, and in the end
/// given up.
@ApplicationScoped
class TellingShift {

    /// Longer than it can take to tell one.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST = 500;
    private static final int AT_ONCE = 20;
    private static final int UNDER_WAY = 200;

    private final Subscriptions subscriptions;
    private final Tellings tellings;
    private final StandingQuery queries;
    private final Messenger messenger;
    private final SubscriptionSettings settings;
    private final Clock clock;
    private final Semaphore free = new Semaphore(UNDER_WAY);
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    TellingShift(
            Subscriptions subscriptions,
            Tellings tellings,
            StandingQuery queries,
            Messenger messenger,
            SubscriptionSettings settings,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.tellings = tellings;
        this.queries = queries;
        this.messenger = messenger;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.subscriptions.look-every}",
            skipExecutionIf = ApplicationNotRunning.class,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            var now = clock.instant();
            var most = Math.min(AT_ONCE, free.availablePermits());
            var due =
                    most == 0
                            ? List.<Subscription>of()
                            : Behalf.ofTheService(() -> tellings.take(now, now.plus(LEASE), most));
            due.forEach(this::send);
        } catch (RuntimeException e) {
            Log.warnf("No subscriber is told anything for a while: %s", e.getMessage());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        var _ = messengers.shutdownNow();
    }

    /// Each goes alone: nobody waits for who is slow to answer.
    private void send(Subscription one) {
        free.acquireUninterruptibly();
        messengers.execute(() -> {
            try {
                var _ =
                        Behalf.<Boolean, InterruptedException>ofTheService(() -> {
                            tell(one);
                            return true;
                        });
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                Log.warnf("Subscription %s waits: %s", one.id(), e.getClass().getSimpleName());
            } finally {
                free.release();
            }
        });
    }

    private void tell(Subscription one) throws InterruptedException {
        var scope = DivisionScope.of(one.division());
        var head = subscriptions.before(null);
        var found = queries.after(one.query(), scope, one.told(), MOST, one.format());
        if (found.count() == 0 && !(one.reportIfEmpty() && !one.isStream())) {
            var now = clock.instant();
            tellings.told(one.id(), Math.max(one.told(), head), one.next(now), null);
            return;
        }
        var report = found.report();
        report.withObject("/epcisBody/queryResults").put("subscriptionID", one.id().toString());
        var isHeard = messenger.carry(one, report.toString());
        settle(one, found.count(), found.last(), isHeard);
    }

    private void settle(Subscription one, int count, long last, boolean isHeard) {
        var now = clock.instant();
        if (isHeard) {
            var next = count == MOST ? now : one.next(now);
            tellings.told(one.id(), last, next, now);
            return;
        }
        var since = one.failingSince() == null ? now : one.failingSince();
        var isHopeless = now.isAfter(since.plus(settings.patience()));
        if (isHopeless) {
            Log.warnf("Subscription %s is given up: nobody answers since %s", one.id(), since);
        }
        tellings.failed(one.id(), now, one.again(now), isHopeless ? now : null);
    }
}
