package org.uplift.platform.daybook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a use case ended. Nothing in it tells of a person: neither what was asked for nor what was
/// said, and of whoever asked only where they are on duty.
///
/// @param useCase an `operationId`, or what else the trade calls it
/// @param outcome a status, or counts
/// @param division of the duty area
/// @param trace that the request belongs to
public record Entry(
        String useCase,
        String outcome,
        Duration lasted,
        @Nullable String division,
        @Nullable String trace) {

    @Override
    public String toString() {
        return "%s: %s in %d ms%s%s"
                .formatted(
                        useCase,
                        outcome,
                        lasted.toMillis(),
                        division == null ? "" : " for " + division,
                        trace == null ? "" : ", trace " + trace);
    }
}
