package org.uplift.household.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;

/// Whose duties are to pass to whom.
///
/// @param on the first day of whoever takes them
/// @param duty absent for all that are in force on that day
record HandOverForm(
        @NotNull @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String from,
        @NotNull @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String to,
        @NotNull LocalDate on,
        @Nullable UUID duty) {}
