package org.uplift.platform.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text format of `COPY`: tabs between columns, a line a row, `\N` for nothing.
final class CopyText {

    private CopyText() {}

    static void append(StringBuilder text, List<? extends @Nullable Object> row) {
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(text, row.get(i));
        }
        text.append('\n');
    }

    private static void append(StringBuilder text, @Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof CharSequence words) {
            escape(text, words.toString());
        } else {
            text.append(value);
        }
    }

    private static void escape(StringBuilder text, String words) {
        if (isPlain(words)) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(words.charAt(i));
            }
        }
    }

    private static boolean isPlain(String words) {
        return words.indexOf('\\') < 0
                && words.indexOf('\t') < 0
                && words.indexOf('\n') < 0
                && words.indexOf('\r') < 0;
    }
}
