package org.uplift.trace.capture;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.uplift.platform.database.Behalf;

/// Goes on with every job that is not finished: after a document came in, and after whoever was at
/// it died.
@ApplicationScoped
class CaptureRuns {

    private final CaptureJobs jobs;
    private final Storing storing;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("capture", 0).factory());
    private final ExecutorService ahead =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("capture-ahead", 0).factory());
    private final AtomicBoolean called = new AtomicBoolean();

    CaptureRuns(CaptureJobs jobs, Storing storing) {
        this.jobs = jobs;
        this.storing = storing;
    }

    void start(@Observes StartupEvent event) {
        wake();
    }

    @Scheduled(every = "{uplift.capture.look-every}", skipExecutionIf = ApplicationNotRunning.class)
    void wake() {
        if (called.compareAndSet(false, true)) {
            try {
                worker.execute(() -> Behalf.ofTheService(this::goOn));
            } catch (RejectedExecutionException e) {
                Log.debug("No document is stored any more: the service stops");
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        worker.shutdownNow();
        ahead.shutdownNow();
        var _ = worker.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void goOn() {
        called.set(false);
        try {
            inTurn(jobs.waiting().iterator());
        } catch (RuntimeException e) {
            Log.warnf("Documents wait: %s", e.getClass().getSimpleName());
        }
    }

    private void inTurn(Iterator<CaptureJob> waiting) {
        var next = turn(waiting);
        while (next.isPresent()) {
            var now = next.get();
            next = turn(waiting);
            step(now);
        }
    }

    private Optional<Turn> turn(Iterator<CaptureJob> waiting) {
        return waiting.hasNext()
                ? Optional.of(Turn.of(waiting.next(), jobs, ahead))
                : Optional.empty();
    }

    private void step(Turn turn) {
        var id = turn.job().id();
        if (turn.isHopeless()) {
            storing.giveUp(id);
            return;
        }
        try {
            turn.reading().run();
            turn.reading().get().ifPresent(storing::run);
        } catch (ExecutionException e) {
            stopped(id, requireNonNullElse(e.getCause(), e));
        } catch (RuntimeException e) {
            stopped(id, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stopped(UUID id, Throwable why) {
        Log.warnf("Document %s stopped and will go on: %s", id, why.getClass().getSimpleName());
    }
}
