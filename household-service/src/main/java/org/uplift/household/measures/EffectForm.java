package org.uplift.household.measures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.uplift.household.file.Income;

/// What was earned by a measure.
///
/// @param seenOn the day of the income
record EffectForm(
        @NotNull LocalDate seenOn, @NotNull @PositiveOrZero @Max(Income.MOST_FEN) Long amountFen) {}
