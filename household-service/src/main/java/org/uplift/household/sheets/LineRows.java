package org.uplift.household.sheets;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Lines of text, each one cell: newline-delimited JSON.
final class LineRows implements Rows {

    private static final int LONGEST = 1 << 20;

    private final Reader text;
    private int number;

    LineRows(Reader text) {
        this.text = text;
    }

    @Override
    public @Nullable Row next() {
        try {
            for (var line = line(); line != null; line = line()) {
                if (!line.isBlank()) {
                    return new Row(number, new String[] {line});
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable String line() throws IOException {
        number++;
        var line = new StringBuilder();
        for (var letter = text.read(); letter != '\n'; letter = text.read()) {
            if (letter < 0) {
                return line.isEmpty() ? null : line.toString();
            }
            line.append((char) letter);
            if (line.length() > LONGEST) {
                throw new Broken("line-too-long", "row " + number);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
