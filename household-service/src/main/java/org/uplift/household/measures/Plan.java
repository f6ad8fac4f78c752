package org.uplift.household.measures;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a measure is to be.
@Embeddable
record Plan(
        long budgetFen,
        LocalDate startsOn,
        LocalDate endsOn,
        long expectedFen,
        @Nullable LocalDate expectedFrom,
        @Nullable String responsible) {}
