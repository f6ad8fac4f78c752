package org.uplift.trace.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is told what a named query finds.
///
/// @param division whose events they may know
/// @param token with which is signed what they are told, sealed
/// @param schedule when; absent for at once
/// @param told the number of the last event they said they heard of
/// @param stoppedAt when they were given up
record Subscription(
        UUID id,
        String division,
        String query,
        String dest,
        @Nullable String token,
        String format,
        @Nullable Schedule schedule,
        boolean reportIfEmpty,
        Instant createdAt,
        long told,
        @Nullable Instant lastNotifiedAt,
        Instant nextAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant stoppedAt) {

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 12;

    static String bond(UUID id) {
        return "subscription " + id;
    }

    boolean isStream() {
        return schedule == null;
    }

    Instant next(Instant now) {
        return schedule == null ? now : schedule.next(now);
    }

    /// Twice as long each time, up to an hour.
    Instant again(Instant now) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }
}
