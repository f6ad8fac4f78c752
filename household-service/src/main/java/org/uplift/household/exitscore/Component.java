package org.uplift.household.exitscore;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One part of the score, and why it is what it is.
///
/// @param criterion such as `income` or `safety-net`
/// @param rule what is asked
/// @param from the figures of the file and of the criteria it was computed from
/// @param confirmed whether the department in charge says the same; nobody does yet
/// @param missing what is to be done to pass; absent where nothing is
record Component(
        String criterion,
        int weight,
        double points,
        boolean met,
        Words rule,
        Map<String, Long> from,
        boolean confirmed,
        @Nullable Words missing) {

    /// @param missing nothing where the criterion is met
    static Component allOrNothing(
            String criterion,
            int weight,
            Words rule,
            Map<String, Long> from,
            @Nullable Words missing) {
        return partly(criterion, missing == null ? weight * 100 : 0, weight, rule, from, missing);
    }

    /// @param hundredths of a point
    static Component partly(
            String criterion,
            int hundredths,
            int weight,
            Words rule,
            Map<String, Long> from,
            @Nullable Words missing) {
        return new Component(
                criterion, weight, hundredths / 100.0, missing == null, rule, from, false, missing);
    }

    @JsonIgnore
    int hundredths() {
        return (int) Math.round(points * 100);
    }
}
