package org.uplift.household.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Comma-separated values. A row of nothing but a text that begins with `# ` is a remark, and so is
/// what the template for imports says of its columns right below its header.
final class CsvRows implements Rows {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int MOST_CELLS = 1_000;
    private static final int HEAD = 1 << 14;
    private static final int HEADER = 1;
    private static final String REMARK = "# ";

    /// How the template begins to tell of its columns, and in how many cells it does.
    private static final Set<String> COLUMNS = Set.of("# column", "# 列");

    private static final int COLUMNS_WIDTH = 6;

    private final CsvReader<String[]> reader;
    private final CloseableIterator<String[]> rows;
    private int number;
    private boolean isTellingOfColumns;

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
                if (!isRemark(cells)) {
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

    private boolean isRemark(String[] cells) {
        if (number == HEADER + 1) {
            isTellingOfColumns = COLUMNS.contains(cells[0]);
        }
        isTellingOfColumns &= cells[0].startsWith(REMARK) && isBlankFrom(COLUMNS_WIDTH, cells);
        return isTellingOfColumns || (cells[0].startsWith(REMARK) && isBlankFrom(1, cells));
    }

    private static boolean isBlankFrom(int place, String[] cells) {
        for (int i = place; i < cells.length; i++) {
            if (!cells[i].isBlank()) {
                return false;
            }
        }
        return true;
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
