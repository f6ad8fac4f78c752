package org.uplift.household.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of a household, as it was entered.
///
/// @param kind code of the list `family-change`
/// @param reason code of the list `change-reason`, where one fits
/// @param other the household that the change was about as well
/// @param undoneAt absent while it holds
record FamilyRecordCard(
        UUID id,
        String kind,
        @Nullable String reason,
        LocalDate on,
        List<UUID> members,
        @Nullable UUID other,
        Footing before,
        Footing after,
        Instant at,
        String by,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
