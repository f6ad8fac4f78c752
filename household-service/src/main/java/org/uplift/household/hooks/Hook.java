package org.uplift.household.hooks;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who is told of tasks.
///
/// @param secret with which is signed what they are told, sealed
/// @param told the place of the last change that they said they heard of
/// @param stoppedAt when they were given up
record Hook(
        UUID id,
        String division,
        @Nullable String helper,
        @Nullable String team,
        String dest,
        String secret,
        long told,
        String registeredBy,
        Instant registeredAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant lastHeardAt,
        @Nullable Instant stoppedAt) {

    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 12;

    static String bond(UUID id) {
        return "task-hook/" + id;
    }

    /// Twice as long each time, up to an hour.
    Instant again(Instant now) {
        var pause = SHORTEST.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    HookCard card() {
        return new HookCard(
                id,
                division,
                helper,
                team,
                dest,
                registeredBy,
                registeredAt,
                lastHeardAt,
                failingSince,
                stoppedAt);
    }
}
