package org.uplift.household.media;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Another picture that shows the same.
///
/// @param exact whether it is the same to the last bit
/// @param bits of 64 in which their looks differ
record Resemblance(
        UUID medium,
        UUID householdId,
        String about,
        @Nullable UUID subject,
        boolean exact,
        int bits,
        Instant keptAt) {}
