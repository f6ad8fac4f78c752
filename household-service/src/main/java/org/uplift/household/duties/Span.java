package org.uplift.household.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Violation;

/// Days from one to another.
///
/// @param until the first day on which it is over; absent while nobody knows
record Span(LocalDate from, @Nullable LocalDate until) {

    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    /// Whether it is a day that somebody can mean.
    static boolean isSensible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (!isSensible(from)) {
            violations.add(new Violation("from", "day", "is no day of this platform's time"));
        }
        if (until != null && !isSensible(until)) {
            violations.add(new Violation("until", "day", "is no day of this platform's time"));
        }
        if (until != null && until.isBefore(from)) {
            violations.add(new Violation("until", "before-from", "is before it begins"));
        }
        return violations;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return until != null && !day.isBefore(until);
    }

    /// Whether they have a day in common.
    boolean meets(Span other) {
        var latest = from.isBefore(other.from) ? other.from : from;
        return contains(latest) && other.contains(latest);
    }
}
