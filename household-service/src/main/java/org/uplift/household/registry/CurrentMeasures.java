package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The measures that are planned for a household or run, for its card.
public interface CurrentMeasures {

    /// By their beginning.
    List<CurrentMeasure> of(UUID household);

    /// @param category code of the list `measure`
    /// @param state code of the list `measure-state`
    /// @param recordedFen what was earned by it so far
    record CurrentMeasure(
            UUID id,
            String category,
            String state,
            long budgetFen,
            LocalDate from,
            LocalDate until,
            long expectedFen,
            long recordedFen,
            @Nullable String responsible,
            boolean overdue) {}
}
