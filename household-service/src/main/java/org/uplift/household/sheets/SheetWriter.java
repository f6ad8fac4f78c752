package org.uplift.household.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes rows into a file as they come. No cell becomes a formula.
public interface SheetWriter extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    /// A further sheet of a workbook; remarks in a file that has none.
    void aside(String name, List<List<String>> rows) throws IOException;

    @Override
    void close() throws IOException;

    /// @param numbers which columns hold numbers
    static SheetWriter of(Format format, OutputStream out, List<Boolean> numbers)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvSheet(out);
            case XLSX -> new XlsxSheet(out, numbers);
            case NDJSON -> throw new IllegalArgumentException("Lines of JSON are no sheet");
        };
    }
}
