package org.uplift.household.tracks;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What phones say beside a place, as whole numbers.
final class Said {

    private static final int MOST = 100_000;
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9]{1,12}([.][0-9]{0,20})?([eE][-+]?[0-9]{1,3})?");

    private Said() {}

    /// [Fix#UNKNOWN] where they say nothing, or nothing that makes sense.
    static int whole(@Nullable Double said, int parts) {
        if (said == null || said.isNaN()) {
            return Fix.UNKNOWN;
        }
        return (int) Math.clamp(Math.round(said * parts), Fix.UNKNOWN + 1, MOST);
    }

    /// In the digits of everybody, and no more of them than a phone has.
    ///
    /// @throws NumberFormatException for what Java alone would take for a number, too
    static double number(String text) {
        var digits = text.strip();
        if (!NUMBER.matcher(digits).matches()) {
            throw new NumberFormatException("Not a number that a phone says");
        }
        return Double.parseDouble(digits);
    }
}
