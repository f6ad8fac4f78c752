package org.uplift.household.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// As what, where and when somebody serves.
///
/// @param until the first day on which it is over; absent while nobody knows
record DutyForm(
        @NotNull String role,
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    Span span() {
        return new Span(from, until);
    }

    DutyForm lasting(@Nullable LocalDate newUntil) {
        return new DutyForm(role, division, from, newUntil);
    }
}
