package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a household needs until it has confirmed that it was met, for its card.
public interface OpenNeeds {

    /// The most pressing first.
    List<OpenNeed> of(UUID household);

    /// @param category code of the list `measure`
    /// @param state code of the list `need-state`
    /// @param due nothing once it was met
    /// @param promised whether the day was promised, or is when an answer is due
    record OpenNeed(
            UUID id,
            String category,
            String urgency,
            String words,
            String state,
            @Nullable LocalDate due,
            boolean promised,
            boolean overdue,
            String level) {}
}
