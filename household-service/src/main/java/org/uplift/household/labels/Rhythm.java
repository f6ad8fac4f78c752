package org.uplift.household.labels;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;

/// How long a period is at whose end is counted.
enum Rhythm {
    MONTH(Period.ofMonths(1)),
    YEAR(Period.ofYears(1));

    private final Period length;

    Rhythm(Period length) {
        this.length = length;
    }

    /// The first day of the period that the month lies in.
    LocalDate beginning(YearMonth month) {
        return month.atDay(1).withMonth(this == YEAR ? 1 : month.getMonthValue());
    }

    /// The first day of the next period.
    LocalDate following(LocalDate first) {
        return first.plus(length);
    }

    /// As in `2016-03` or `2016`.
    String name(LocalDate first) {
        var month = YearMonth.from(first).toString();
        return this == YEAR ? month.substring(0, 4) : month;
    }

    static Rhythm of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
