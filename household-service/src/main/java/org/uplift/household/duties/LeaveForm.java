package org.uplift.household.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;

/// When somebody is away.
///
/// @param until the day on which they are back
/// @param standIn the subject of whoever serves in their duties meanwhile
record LeaveForm(
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @Pattern(regexp = Watch.SUBJECT, message = "{subject}") @Nullable String standIn) {}
