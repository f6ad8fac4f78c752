package org.uplift.platform.sealing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time over everything that is sealed.
///
/// @param key number of the key that everything is sealed with when it is finished
/// @param finishedAt from then on the keys before can be dropped
@JsonInclude(JsonInclude.Include.NON_NULL)
record Resealing(
        UUID id,
        String key,
        long done,
        long total,
        Instant startedAt,
        @Nullable Instant finishedAt) {}
