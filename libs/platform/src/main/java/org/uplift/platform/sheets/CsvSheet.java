package org.uplift.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.List;

/// A CSV file as spreadsheet programs like it: with a byte order mark, and `\r\n`.
final class CsvSheet implements SheetWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter csv;

    CsvSheet(OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        text.append(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void row(List<String> cells) {
        var _ = csv.writeRecord(cells.stream().map(Formula::disarm).toList());
    }

    @Override
    public void aside(String name, List<List<String>> rows) {
        for (var row : rows) {
            var remark = new ArrayList<>(row);
            remark.set(0, "# " + remark.getFirst());
            row(remark);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
