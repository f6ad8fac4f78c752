package org.uplift.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes rows into a file as they come. No cell becomes a formula.
public interface SheetWriter extends AutoCloseable {

    String CSV = "text/csv";
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    void row(List<String> cells) throws IOException;

    /// A further sheet of a workbook; remarks in a file that has none.
    void aside(String name, List<List<String>> rows) throws IOException;

    @Override
    void close() throws IOException;

    static SheetWriter csv(OutputStream out) throws IOException {
        return new CsvSheet(out);
    }

    /// @param numbers which columns hold numbers
    static SheetWriter xlsx(OutputStream out, List<Boolean> numbers) {
        return new XlsxSheet(out, numbers);
    }

    /// @param mostRows of one sheet; what is more goes on another, under the same head
    static SheetWriter xlsx(OutputStream out, List<Boolean> numbers, int mostRows) {
        return new XlsxSheet(out, numbers, mostRows);
    }
}
