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
                        "division >= :scopeFrom and division < :scopeUntil"
                                + " and (division > :afterDivision"
                                + " or division = :afterDivision and id > :afterId)");
        values.put("scopeFrom", scope.from());
        values.put("scopeUntil", scope.until());
        values.put("afterDivision", after.division());
        values.put("afterId", after.ids().getFirst());
        and("state = :ofState", "ofState", state, text, values);
        and("category = :ofCategory", "ofCategory", category, text, values);
        and("level = :ofLevel", "ofLevel", level, text, values);
        and("due < :dueBefore", "dueBefore", overdueOn, text, values);
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
