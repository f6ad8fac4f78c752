package org.uplift.trace.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A recall as others see it.
///
/// @param units how many things it is about, the lot among them
/// @param complete false where there are more
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecallCard(
        UUID id,
        String division,
        String lot,
        String reason,
        Instant begunAt,
        String begunBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        int units,
        boolean complete) {

    static RecallCard of(Recall recall) {
        return new RecallCard(
                recall.id(),
                recall.division(),
                recall.lot(),
                recall.reason(),
                recall.begunAt(),
                recall.begunBy(),
                recall.liftedAt(),
                recall.liftedBy(),
                recall.units(),
                recall.complete());
    }
}
