package org.uplift.household.criteria;

import java.util.List;
import java.util.stream.IntStream;

/// Whose criteria hold in a division: its own, or those of the nearest region above that has any.
final class Region {

    private static final int[] LEVELS = {6, 4, 2, 0};
    private static final int DIGITS = 12;

    private Region() {}

    /// From the county up to the nation.
    static List<String> above(String division) {
        return IntStream.of(LEVELS)
                .mapToObj(end -> division.substring(0, end) + "0".repeat(DIGITS - end))
                .distinct()
                .toList();
    }

    static boolean isOne(String code) {
        return above(code).contains(code);
    }

    static boolean isNation(String code) {
        return code.equals("0".repeat(DIGITS));
    }
}
