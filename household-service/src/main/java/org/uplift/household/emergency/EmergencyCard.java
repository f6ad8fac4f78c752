package org.uplift.household.emergency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param state `open`, `ended` before its time, or `expired`
/// @param division where the household lay
/// @param subject to whom it was opened
/// @param duty where they were on duty
record EmergencyCard(
        UUID id,
        String state,
        UUID householdId,
        String division,
        String subject,
        String roles,
        String duty,
        String reason,
        Instant openedAt,
        Instant until,
        @Nullable Instant endedAt) {}
