package org.uplift.household.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A hand-over as it rests.
record PassingRow(
        UUID id,
        UUID household,
        String division,
        String giver,
        String taker,
        LocalDate day,
        @Nullable UUID proposal,
        String state,
        String proposedBy,
        String proposedAt,
        @Nullable String settledAt,
        @Nullable String reason) {

    Passing passing() {
        return new Passing(
                id,
                household,
                division,
                giver,
                taker,
                day,
                proposal,
                state,
                proposedBy,
                Instant.parse(proposedAt),
                settledAt == null ? null : Instant.parse(settledAt),
                reason);
    }
}
