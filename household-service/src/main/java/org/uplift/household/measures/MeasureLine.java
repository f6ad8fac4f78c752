package org.uplift.household.measures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.CurrentMeasures.CurrentMeasure;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// A measure in a list.
///
/// @param due when it is to begin, or to end; nothing once it ended
/// @param level who answers for it: `village`, `township` or `county`
record MeasureLine(
        UUID id,
        UUID householdId,
        String division,
        String category,
        String state,
        long budgetFen,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        long expectedFen,
        @Nullable LocalDate expectedFrom,
        long recordedFen,
        @Nullable String responsible,
        @Nullable LocalDate due,
        boolean overdue,
        String level) {

    CurrentMeasure current() {
        return new CurrentMeasure(
                id,
                category,
                state,
                budgetFen,
                begunOn == null ? startsOn : begunOn,
                endsOn,
                expectedFen,
                recordedFen,
                responsible,
                overdue);
    }

    Touched touched() {
        return new Touched(householdId, division, null);
    }

    /// Where it stands in every list.
    String place() {
        return Key.of(division, id).toString();
    }
}
