package org.uplift.local.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;

/// CSV in UTF-8, the column keys as header.
final class CsvPaper implements Paper {

    private final CsvWriter writer;

    CsvPaper(Path file) throws IOException {
        writer = CsvWriter.builder().build(file);
        writer.writeRecord(Columns.ALL);
    }

    @Override
    public void write(Household household) {
        for (var row : Rows.of(household)) {
            writer.writeRecord(Rows.texts(row));
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
