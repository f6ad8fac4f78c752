package org.uplift.trace.capture;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    private static final int MOST_ATTEMPTS = 5;

    private final CaptureJobs jobs;
    private final Storing storing;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("capture", 0).factory());
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
        var _ = worker.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void goOn() {
        called.set(false);
        try {
            jobs.waiting().forEach(this::step);
        } catch (RuntimeException e) {
            Log.warnf("Documents wait: %s", e.getClass().getSimpleName());
        }
    }

    private void step(CaptureJob job) {
        jobs.attempt(job.id());
        if (job.attempts() >= MOST_ATTEMPTS) {
            storing.giveUp(job.id());
            return;
        }
        try {
            storing.run(job.id());
        } catch (RuntimeException e) {
            Log.warnf(
                    "Document %s stopped and will go on: %s",
                    job.id(), e.getClass().getSimpleName());
        }
    }
}
