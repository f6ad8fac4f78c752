package org.uplift.trace.capture;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A job as the standard tells of it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobCard(
        UUID captureID,
        Instant createdAt,
        @Nullable Instant finishedAt,
        boolean running,
        boolean success,
        String captureErrorBehaviour,
        @JsonRawValue String errors) {

    static JobCard of(CaptureJob job) {
        return new JobCard(
                job.id(),
                job.createdAt(),
                job.finishedAt(),
                job.isRunning(),
                job.success(),
                job.behaviour(),
                job.errors());
    }
}
