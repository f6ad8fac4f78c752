package org.uplift.platform.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.util.ClassUtil;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What a value should have been, as people say it who know JSON and not Java.
final class Words {

    private static final String INTEGER = "an integer";
    private static final String NUMBER = "a number";
    private static final String MOMENT = "a moment (2026-11-23T08:30:00Z)";

    private static final Map<Class<?>, String> KNOWN =
            Map.ofEntries(
                    Map.entry(Integer.class, INTEGER),
                    Map.entry(Long.class, INTEGER),
                    Map.entry(Short.class, INTEGER),
                    Map.entry(BigInteger.class, INTEGER),
                    Map.entry(Double.class, NUMBER),
                    Map.entry(Float.class, NUMBER),
                    Map.entry(BigDecimal.class, NUMBER),
                    Map.entry(Boolean.class, "true or false"),
                    Map.entry(String.class, "text"),
                    Map.entry(UUID.class, "a UUID"),
                    Map.entry(LocalDate.class, "a date (2026-11-23)"),
                    Map.entry(LocalTime.class, "a time of day (08:30)"),
                    Map.entry(Year.class, "a year (2026)"),
                    Map.entry(YearMonth.class, "a month (2026-11)"),
                    Map.entry(Instant.class, MOMENT),
                    Map.entry(OffsetDateTime.class, MOMENT));

    private Words() {}

    static String of(Class<?> type) {
        var known = KNOWN.get(type.isPrimitive() ? ClassUtil.wrapperType(type) : type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(joining(", ", "one of ", ""));
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
