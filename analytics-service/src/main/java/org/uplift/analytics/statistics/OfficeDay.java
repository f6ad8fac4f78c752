package org.uplift.analytics.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Days as the offices count them.
final class OfficeDay {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private OfficeDay() {}

    static LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment, SHANGHAI);
    }

    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SHANGHAI).toInstant();
    }
}
