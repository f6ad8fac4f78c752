package org.uplift.platform.identity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The divisions somebody is on duty for: a half-open range of 12-digit codes, since codes nest by
/// prefix. County 341623 is 341623000000 up to 341624000000; twelve zeros are the nation.
///
/// @param until the first text beyond; where no code is beyond, the character after `9`
public record DivisionScope(String from, String until) {

    private static final DivisionScope NOTHING = new DivisionScope("0", "0");
    private static final String BEYOND = ":";
    private static final DivisionScope EVERYTHING = new DivisionScope("0", BEYOND);

    /// Where a code ends that names a nation, province, prefecture, county, township, village.
    private static final int[] LEVELS = {0, 2, 4, 6, 9, 12};

    /// @param division the duty area's code; anything but twelve digits is no area
    public static DivisionScope of(@Nullable String division) {
        return division == null || !division.matches("[0-9]{12}")
                ? NOTHING
                : new DivisionScope(division, after(prefix(division)));
    }

    public static DivisionScope nothing() {
        return NOTHING;
    }

    static DivisionScope everything() {
        return EVERYTHING;
    }

    public boolean contains(String code) {
        return code.length() == 12 && from.compareTo(code) <= 0 && code.compareTo(until) < 0;
    }

    /// What both have in common: codes nest, so it is the smaller one or nothing.
    public DivisionScope within(DivisionScope other) {
        var start = from.compareTo(other.from) < 0 ? other.from : from;
        var end = until.compareTo(other.until) < 0 ? until : other.until;
        return start.compareTo(end) < 0 ? new DivisionScope(start, end) : NOTHING;
    }

    /// How many leading digits tell the divisions right below apart; a village has none and stands
    /// for itself.
    public int digitsBelow() {
        var own = from.length() < 12 ? 0 : prefix(from).length();
        return Arrays.stream(LEVELS).filter(level -> level > own).findFirst().orElse(12);
    }

    private static String prefix(String division) {
        for (var end : LEVELS) {
            if (division.substring(end).chars().allMatch(digit -> digit == '0')) {
                return division.substring(0, end);
            }
        }
        return division;
    }

    private static String after(String prefix) {
        if (prefix.chars().allMatch(digit -> digit == '9')) {
            return BEYOND;
        }
        var next = Long.toString(Long.parseLong(prefix) + 1);
        return "0".repeat(prefix.length() - next.length())
                + next
                + "0".repeat(12 - prefix.length());
    }
}
