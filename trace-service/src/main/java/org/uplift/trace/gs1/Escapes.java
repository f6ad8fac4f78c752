package org.uplift.trace.gs1;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;

/// Characters that a URI carries as `%` and two digits.
final class Escapes {

    private static final String PLAIN_IN_LINKS = "-._~';=";
    private static final String PLAIN_IN_URNS = "-._!'()*+,:;=";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Escapes() {}

    static String inLink(String text) {
        return escaped(text, PLAIN_IN_LINKS);
    }

    static String inUrn(String text) {
        return escaped(text, PLAIN_IN_URNS);
    }

    static String read(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var read = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if (one == '%') {
                read.append(character(text, i));
                i += 2;
            } else {
                read.append(one);
            }
        }
        return read.toString();
    }

    private static char character(String text, int at) {
        var digits = text.substring(at + 1, Math.min(text.length(), at + 3));
        if (!digits.matches("[0-9A-Fa-f]{2}")) {
            throw new Misshapen("escape", "A percent sign stands for no character");
        }
        return (char) HexFormat.fromHexDigits(digits.toUpperCase(Locale.ROOT));
    }

    private static String escaped(String text, String plain) {
        var escaped = new StringBuilder(text.length());
        for (var one : text.getBytes(UTF_8)) {
            var isPlain =
                    one >= 0 && (isLetterOrDigit((char) one) || plain.indexOf((char) one) >= 0);
            if (isPlain) {
                escaped.append((char) one);
            } else {
                escaped.append('%').append(HEX.toHexDigits(one));
            }
        }
        return escaped.toString();
    }

    private static boolean isLetterOrDigit(char one) {
        return Character.isLetterOrDigit(one) && one < 0x80;
    }
}
