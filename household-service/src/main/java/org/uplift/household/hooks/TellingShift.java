package org.uplift.household.hooks;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.jdbc.Work;
import org.uplift.household.hooks.News.Change;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;

/// Tells of tasks whoever does not know yet. What they said they heard is never told again; whoever
/// does not answer is told again later, each time after a longer pause, and in the end given up.
@ApplicationScoped
class TellingShift {

    /// Longer than it can take to tell one.
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST = 500;

    private final Session database;
    private final Messenger messenger;
    private final HookSettings settings;
    private final Clock clock;

    TellingShift(Session database, Messenger messenger, HookSettings settings, Clock clock) {
        this.database = database;
        this.messenger = messenger;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.task-hooks.look-every}",
            skipExecutionIf = ApplicationNotRunning.class,
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws InterruptedException {
        try {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, Time.HERE);
            var due = work(line -> new Tellings(line).take(now, now.plus(LEASE), today));
            if (due.isEmpty()) {
                return;
            }
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                var _ = callers.invokeAll(due.stream().map(this::call).toList());
            }
        } catch (RuntimeException e) {
            Log.warnf("Nobody is told of tasks by a call for a while: %s", e.getMessage());
        }
    }

    private Callable<Boolean> call(Hook one) {
        return () -> {
            try {
                tell(one);
                return true;
            } catch (RuntimeException e) {
                Log.warnf("Hook %s cannot be told: %s", one.id(), e.getClass().getSimpleName());
                return false;
            }
        };
    }

    /// What changed and is not theirs is passed over.
    private void tell(Hook one) throws InterruptedException {
        var behind = work(line -> new Tellings(line).behind(one, MOST));
        if (behind.isEmpty()) {
            return;
        }
        var theirs = behind.stream().filter(Change::isTheirs).toList();
        if (theirs.isEmpty()) {
            advance(one, behind, false);
        } else if (messenger.carry(one, new News(one.id(), theirs))) {
            advance(one, behind, true);
        } else {
            fail(one);
        }
    }

    private void advance(Hook one, List<Change> behind, boolean isHeard) {
        var now = clock.instant();
        var last = behind.getLast().order();
        note(line -> new Tellings(line).told(one.id(), last, now, isHeard ? now : null));
    }

    private void fail(Hook one) {
        var now = clock.instant();
        var since = one.failingSince() == null ? now : one.failingSince();
        var isHopeless = now.isAfter(since.plus(settings.patience()));
        if (isHopeless) {
            Log.warnf("Hook %s is given up: nobody answers since %s", one.id(), since);
        }
        var stopped = isHopeless ? now : null;
        note(line -> new Tellings(line).failed(one.id(), now, one.again(now), stopped));
    }

    private void note(Work work) {
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> database.doWork(work)));
    }

    private <T> T work(ReturningWork<T> work) {
        return Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().call(() -> database.doReturningWork(work)));
    }
}
