package org.uplift.household.warnings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param division where the household lives now
/// @param reason code of the list `warning-reason`
/// @param version of the file that triggered it
/// @param state `open`, `taken-up`, `dismissed` or `settled`
/// @param decidedBy who took it up or dismissed it, or whose change settled it
record WarningCard(
        UUID id,
        UUID householdId,
        String division,
        String reason,
        Request asked,
        long version,
        Instant raisedAt,
        String state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String remark) {}
