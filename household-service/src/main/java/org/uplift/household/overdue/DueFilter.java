package org.uplift.household.overdue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;

/// Which needs or measures are meant; what is absent does not matter.
///
/// @param overdueOn the day on which they are overdue
public record DueFilter(
        @Nullable String state,
        @Nullable String category,
        @Nullable String level,
        @Nullable LocalDate overdueOn) {

    public Where within(DivisionScope scope, Key after) {
        var values = new HashMap<String, Object>();
        var text =
                new StringBuilder(
                        "division >= :from and division < :until"
                                + " and (division > :division"
                                + " or division = :division and id > :id)");
        values.put("from", scope.from());
        values.put("until", scope.until());
        values.put("division", after.division());
        values.put("id", after.ids().getFirst());
        and("state = :state", "state", state, text, values);
        and("category = :category", "category", category, text, values);
        and("level = :level", "level", level, text, values);
        and("due < :day", "day", overdueOn, text, values);
        return new Where(text.toString(), values);
    }

    private static void and(
            String condition,
            String name,
            @Nullable Object value,
            StringBuilder text,
            Map<String, Object> values) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    public record Where(String text, Map<String, Object> values) {}
}
