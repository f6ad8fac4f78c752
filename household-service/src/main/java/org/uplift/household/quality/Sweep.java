package org.uplift.household.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One look at every file of a division.
///
/// @param done households looked at so far
/// @param opened findings, so far
@JsonInclude(JsonInclude.Include.NON_NULL)
record Sweep(
        UUID id,
        String division,
        long done,
        long total,
        long opened,
        long closed,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
