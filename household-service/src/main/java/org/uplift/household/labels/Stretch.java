package org.uplift.household.labels;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.platform.Time;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// The periods that are asked about, one after the other.
///
/// @param beginnings first days
record Stretch(Rhythm rhythm, List<LocalDate> beginnings) {

    private static final int MOST = 240;

    static Stretch of(Rhythm rhythm, YearMonth from, YearMonth until, LocalDate today) {
        if (until.isBefore(from)) {
            throw refused("until", "order", "must not lie before `from`");
        }
        var last = rhythm.beginning(until);
        if (last.isAfter(today)) {
            throw refused("until", "future", "has not begun: nobody knows its labels");
        }
        var beginnings =
                Stream.iterate(rhythm.beginning(from), d -> !d.isAfter(last), rhythm::following)
                        .limit(MOST + 1)
                        .toList();
        if (beginnings.size() > MOST) {
            throw refused("from", "periods", "there are more than %d periods".formatted(MOST));
        }
        return new Stretch(rhythm, beginnings);
    }

    /// When each of the periods is over.
    List<Instant> ends() {
        return beginnings.stream()
                .map(first -> rhythm.following(first).atStartOfDay(Time.HERE).toInstant())
                .toList();
    }

    private static Invalid refused(String path, String rule, String message) {
        return new Invalid(List.of(new Violation(path, rule, message)));
    }
}
