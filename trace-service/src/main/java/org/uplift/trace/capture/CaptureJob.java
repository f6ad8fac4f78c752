package org.uplift.trace.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that was received, on its way into the repository.
///
/// @param errors a JSON list of problem documents
/// @param document its text until its events are stored
record CaptureJob(
        UUID id,
        String division,
        String behaviour,
        Instant createdAt,
        @Nullable Instant finishedAt,
        boolean success,
        int attempts,
        String errors,
        @Nullable String document) {

    boolean isRunning() {
        return finishedAt == null;
    }
}
