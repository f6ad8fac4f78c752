package org.uplift.testkit.access;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How a thing's division lies to somebody's duty area.
public enum Lie {
    OWN,
    BELOW,
    ABOVE,
    BESIDE,
    NONE;

    /// Where the codes of nation, province, prefecture, county, township and village end.
    private static final int[] LEVELS = {0, 2, 4, 6, 9, 12};

    /// Duty areas that a thing lies so to, as many kinds as there are: none for a village that is
    /// to lie above. The empty text is no duty area.
    List<String> dutyAreas(String division) {
        var depth = depth(division);
        return switch (this) {
            case OWN -> List.of(division);
            case BELOW -> levels(0, depth).map(level -> cut(division, level)).toList();
            case ABOVE -> levels(depth + 1, LEVELS.length).map(l -> within(division, l)).toList();
            case BESIDE ->
                    levels(1, depth + 1)
                            .map(level -> next(division, level))
                            .flatMap(near -> Stream.of(near, within(near, LEVELS.length - 1)))
                            .distinct()
                            .toList();
            case NONE -> List.of("");
        };
    }

    private static Stream<Integer> levels(int from, int until) {
        return IntStream.range(from, until).boxed();
    }

    private static int depth(String division) {
        return IntStream.range(0, LEVELS.length)
                .filter(level -> cut(division, level).equals(division))
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String division, int level) {
        return division.substring(0, LEVELS[level]) + "0".repeat(12 - LEVELS[level]);
    }

    /// Some division of that level in it.
    private static String within(String division, int level) {
        var part = new StringBuilder(division);
        for (var below = depth(division) + 1; below <= level; below++) {
            part.setCharAt(LEVELS[below] - 1, '1');
        }
        return part.toString();
    }

    /// The neighbour of the division that it belongs to at that level.
    private static String next(String division, int level) {
        var digits = LEVELS[level] - LEVELS[level - 1];
        var code = Long.parseLong(division.substring(LEVELS[level - 1], LEVELS[level]));
        var neighbour = Long.toString(code % (digits == 2 ? 99 : 999) + 1);
        return division.substring(0, LEVELS[level - 1])
                + "0".repeat(digits - neighbour.length())
                + neighbour
                + "0".repeat(12 - LEVELS[level]);
    }
}
