package org.uplift.analytics.statistics;

import java.time.Instant;
import java.time.LocalDate;
import org.uplift.platform.Time;

/// Days as the offices count them.
final class OfficeDay {

    private OfficeDay() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, Time.HERE);
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Time.HERE).toInstant();
    }
}
