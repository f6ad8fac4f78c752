package org.uplift.household.duties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who serves in a place on a day.
///
/// @param away whether they are on leave that day
/// @param standIn whoever serves in their place then
/// @param disabled whether they may come in no longer
record DutyLine(
        UUID id,
        String division,
        String role,
        String subject,
        @Nullable String name,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate until,
        boolean away,
        @Nullable String standIn,
        boolean disabled) {}
