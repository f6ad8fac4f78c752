package org.uplift.trace.genealogy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A stretch of time, in microseconds since 1970.
///
/// @param until the first moment after it
record Window(long since, long until) {

    static final Window ALWAYS = new Window(Long.MIN_VALUE, Long.MAX_VALUE);

    static Window moment(long at) {
        return new Window(at, at + 1);
    }

    static Window from(long since) {
        return new Window(since, Long.MAX_VALUE);
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    /// The last moment that counts.
    static long last(@Nullable Instant at) {
        return at == null ? Long.MAX_VALUE : micros(at);
    }

    /// What both have in common; where that is nothing, it ends before it begins.
    Window and(Window other) {
        return new Window(Math.max(since, other.since), Math.min(until, other.until));
    }

    boolean isEmpty() {
        return since >= until;
    }
}
