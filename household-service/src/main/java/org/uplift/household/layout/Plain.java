package org.uplift.household.layout;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What a spreadsheet does to plain text, and how it is undone.
final class Plain {

    private static final Pattern POWER = Pattern.compile("[0-9](\\.[0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");

    private Plain() {}

    /// Looks like `3.41623E+17`: a long number of which the last digits are gone for good.
    static boolean isPower(String text) {
        return text.length() <= 32 && POWER.matcher(text).matches();
    }

    /// Full-width digits and signs become ordinary ones, thousands lose their commas.
    static String number(String text) {
        return text.chars().allMatch(Plain::isOfANumber) ? text : spelt(text);
    }

    private static boolean isOfANumber(int letter) {
        return (letter >= '0' && letter <= '9') || letter == '.';
    }

    private static String spelt(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        return THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain;
    }

    /// Text that a database and a spreadsheet can both hold: no control characters but line end and
    /// tab, no half of a character.
    static boolean isHoldable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (Character.isHighSurrogate(letter)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isHoldable(letter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHoldable(char letter) {
        return letter >= ' '
                ? letter != '\u007f' && !Character.isSurrogate(letter) && letter < '\ufffe'
                : letter == '\n' || letter == '\t';
    }
}
