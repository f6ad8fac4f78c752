package org.uplift.household.tasks;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which tasks are meant; what is absent does not matter.
///
/// @param overdueOn the day on which they are overdue
record TaskFilter(
        @Nullable String state,
        @Nullable String helper,
        @Nullable String level,
        @Nullable LocalDate overdueOn) {

    /// @param values gains those that the condition names
    String and(Map<String, Object> values) {
        return and(" and state = :ofState", "ofState", state, values)
                + and(" and target.helper = :ofHelper", "ofHelper", helper, values)
                + and(" and level = :ofLevel", "ofLevel", level, values)
                + and(
                        " and due < :dueBefore and state in ('given', 'seen')",
                        "dueBefore",
                        overdueOn,
                        values);
    }

    private static String and(
            String condition, String name, @Nullable Object value, Map<String, Object> values) {
        if (value == null) {
            return "";
        }
        values.put(name, value);
        return condition;
    }
}
