package org.uplift.local.county;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// One sheet: numbers as numbers, dates as dates, the rest as text.
final class XlsxPaper implements Paper {

    private static final int ROWS_KEPT = 500;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxPaper(Path file) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(file));
        book = new Workbook(out, "Uplift", "1.0");
        sheet = book.newWorksheet("households");
        for (var column = 0; column < Columns.ALL.size(); column++) {
            sheet.inlineString(0, column, Columns.ALL.get(column));
        }
    }

    @Override
    public void write(Household household) {
        for (var values : Rows.of(household)) {
            row++;
            for (var column = 0; column < values.length; column++) {
                cell(column, values[column]);
            }
        }
        if (row % ROWS_KEPT < household.members().size()) {
            flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Fen money -> sheet.value(row, column, money.amount() / 100.0);
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            }
            default -> sheet.inlineString(row, column, Rows.text(value));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            book.close();
        }
    }
}
