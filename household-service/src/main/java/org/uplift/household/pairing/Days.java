package org.uplift.household.pairing;

import java.time.LocalDate;
import java.util.List;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Days that somebody can mean.
final class Days {

    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private Days() {}

    /// @param part where it was said
    static LocalDate sensible(LocalDate day, String part) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            var flaw = new Violation(part, "day", "is no day of this platform's time");
            throw new Invalid(List.of(flaw));
        }
        return day;
    }
}
