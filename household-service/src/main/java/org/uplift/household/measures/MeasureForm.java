package org.uplift.household.measures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.file.Income;
import org.uplift.household.file.Text;

/// What is to be done for a household, from when to when, at what cost, and what it is to add to a
/// year's income.
///
/// @param expectedFrom the first day on which it may be seen in the income
/// @param responsible who answers for it
record MeasureForm(
        @NotNull @Code("measure") String category,
        @NotNull @PositiveOrZero @Max(Income.MOST_FEN) Long budgetFen,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotNull @PositiveOrZero @Max(Income.MOST_FEN) Long expectedFen,
        @Nullable LocalDate expectedFrom,
        @Text @Size(max = 80) @Nullable String responsible) {

    boolean isOf(String other, Plan another) {
        return category.equals(other) && plan().equals(another);
    }

    Plan plan() {
        return new Plan(budgetFen, startsOn, endsOn, expectedFen, expectedFrom, responsible);
    }
}
