package org.uplift.household.duplicates;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A candidate in a list: nothing personal, the households are read where they are shown.
///
/// @param score of a hundred
/// @param reasons codes of the list `duplicate-sign`
/// @param verdict `same` or `different`; absent while nobody has judged
/// @param ground code of the list `duplicate-ground`
/// @param merger id of the family change by which the two became one
record CandidateCard(
        UUID id,
        UUID one,
        UUID other,
        int score,
        List<String> reasons,
        Instant foundAt,
        @Nullable String verdict,
        @Nullable String ground,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable UUID kept,
        @Nullable UUID merger) {}
