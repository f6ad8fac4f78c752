package org.uplift.analytics.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The levels of the division tree. A code of 12 digits nests by prefix: province 2, prefecture 2,
/// county 2, township 3, village 3 digits; the rest are zeros.
public enum Level {
    NATION(0),
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    public static final String NATION_CODE = "0".repeat(VILLAGE.digits);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /// The level of the division with this code.
    public static Level of(String code) {
        return Arrays.stream(values())
                .filter(level -> level.above(code).equals(code))
                .findFirst()
                .orElse(VILLAGE);
    }

    /// The division of this level in which the division with the given code lies.
    public String above(String code) {
        return code.substring(0, digits) + NATION_CODE.substring(digits);
    }

    /// The first code behind the division's own range: codes of what lies in it are less.
    public String behind(String code) {
        return code.substring(0, digits) + ":";
    }

    public Optional<Level> next() {
        return this == VILLAGE ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /// A village and everything it lies in, from the nation down.
    public static Stream<String> path(String code) {
        return Arrays.stream(values()).map(level -> level.above(code)).distinct();
    }

    /// As in codes and JSON.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
