package org.uplift.household.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Comma-separated values. Rows that begin with `#` are remarks.
final class CsvRows implements Rows {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_CELLS = 1_000;
    private static final int HEAD = 1 << 14;

    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> rows;
    private int number;

    private CsvRows(CsvReader<String[]> reader) {
        this.reader = reader;
        this.rows = reader.iterator();
    }

    /// @param text supports marks
    static CsvRows open(Reader text) throws IOException {
        var handler =
                StringArrayHandler.builder()
                        .maxFields(MOST_CELLS)
                        .maxFieldSize(LONGEST_CELL)
                        .maxRecordSize(LONGEST_ROW)
                        .build();
        return new CsvRows(
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .maxBufferSize(LONGEST_ROW)
                        .build(handler, text));
    }

    /// Some spreadsheet programs part cells by semicolon or tab: the header tells.
    private static char separator(Reader text) throws IOException {
        text.mark(HEAD);
        var counts = new int[128];
        for (int i = 0; i < HEAD; i++) {
            var letter = text.read();
            if (letter < 0 || letter == '\n' || letter == '\r') {
                break;
            } else if (letter < counts.length) {
                counts[letter]++;
            }
        }
        text.reset();
        var semicolon = counts[';'] > counts[','];
        return counts['\t'] > Math.max(counts[','], counts[';']) ? '\t' : semicolon ? ';' : ',';
    }

    @Override
    public @Nullable Row next() {
        try {
            while (rows.hasNext()) {
                var cells = rows.next();
                number++;
                if (!cells[0].startsWith("# ")) {
                    return new Row(number, cells);
                }
            }
            return null;
        } catch (CsvParseException e) {
            throw new Broken("quote-or-cell", "row " + (number + 1));
        } catch (UncheckedIOException e) {
            throw new Broken("no-encoding", "row " + (number + 1));
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
