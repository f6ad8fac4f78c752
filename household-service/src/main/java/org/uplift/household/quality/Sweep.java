package org.uplift.household.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One look at every file of a division.
///
/// @param done households looked at so far
/// @param opened findings, so far
/// @param unreadable how many of those looked at nobody can open, for a seal in their file is
///   broken; their findings stay
/// @param unread the first hundred of them
@JsonInclude(JsonInclude.Include.NON_NULL)
record Sweep(
        UUID id,
        String division,
        long done,
        long total,
        long opened,
        long closed,
        long unreadable,
        List<UUID> unread,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
