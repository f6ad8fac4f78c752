package org.uplift.trace.capture;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.uplift.platform.database.Behalf;

/// A document's turn. While the one before it is stored it is read already, unless it was tried
/// before: then it is read when its turn has come, where it can harm no other.
record Turn(CaptureJob job, FutureTask<Optional<Reading>> reading) {

    private static final int MOST_ATTEMPTS = 5;

    static Turn of(CaptureJob job, CaptureJobs jobs, Executor ahead) {
        var reading = new FutureTask<>(() -> Behalf.ofTheService(() -> read(job, jobs)));
        if (job.attempts() == 0) {
            ahead.execute(reading);
        }
        return new Turn(job, reading);
    }

    private static Optional<Reading> read(CaptureJob job, CaptureJobs jobs) {
        jobs.attempt(job.id());
        return jobs.unfinished(job.id()).map(Reading::of);
    }

    boolean isHopeless() {
        return job.attempts() >= MOST_ATTEMPTS;
    }
}
