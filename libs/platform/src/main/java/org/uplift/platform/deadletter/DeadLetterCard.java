package org.uplift.platform.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dead letter as an operator sees it.
///
/// @param attempts how often it has been tried in all
/// @param replayed when it was handled after all
/// @param payload only when one letter is asked for
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterCard(
        UUID id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String reason,
        int attempts,
        Instant laidAside,
        @Nullable Instant replayed,
        @Nullable String payload) {

    DeadLetterCard with(String payload) {
        return new DeadLetterCard(
                id, topic, partition, offset, key, reason, attempts, laidAside, replayed, payload);
    }
}
