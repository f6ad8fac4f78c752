package org.uplift.household.divisions;

import org.jspecify.annotations.Nullable;
import org.uplift.events.division.DivisionLevel;

/// What a code says by itself: its level, and which division it lies in.
final class DivisionCode {

    private static final int DIGITS = 12;

    private DivisionCode() {}

    static boolean fits(String code, DivisionLevel level) {
        return code.matches("[0-9]{12}")
                && code.equals(padded(code.substring(0, level.digits())))
                && !code.equals(above(code, level));
    }

    /// The code of the division one level above; a province has none.
    static @Nullable String above(String code, DivisionLevel level) {
        if (level == DivisionLevel.PROVINCE) {
            return null;
        }
        var digits = DivisionLevel.values()[level.ordinal() - 1].digits();
        return padded(code.substring(0, digits));
    }

    private static String padded(String prefix) {
        return prefix + "0".repeat(DIGITS - prefix.length());
    }
}
