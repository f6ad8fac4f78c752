package org.uplift.household.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;

/// A procedure in a list.
///
/// @param kind code of the list `procedure-kind`
/// @param state code of the list `procedure-state`
/// @param noticeUntil the last day of the public notice
record ProcedureLine(
        UUID id,
        UUID householdId,
        String division,
        String kind,
        String reason,
        String state,
        Instant openedAt,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeUntil,
        @Nullable Instant endedAt) {

    String place() {
        return Key.of(division, id).toString();
    }
}
