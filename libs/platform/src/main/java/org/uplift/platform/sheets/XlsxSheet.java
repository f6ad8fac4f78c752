package org.uplift.platform.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of which the rows leave as they are written.
final class XlsxSheet implements SheetWriter {

    private static final int ROWS_HELD = 200;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST = 32_767;

    private final Workbook book;
    private final List<Boolean> numbers;
    private final int mostRows;
    private Worksheet sheet;
    private List<String> head = List.of();
    private int sheets = 1;
    private int rows;

    XlsxSheet(OutputStream out, List<Boolean> numbers) {
        this(out, numbers, MOST_ROWS);
    }

    /// @param mostRows of one sheet; what is more goes on another, under the same head
    XlsxSheet(OutputStream out, List<Boolean> numbers, int mostRows) {
        this.book = new Workbook(out, "uplift", "1.0");
        this.sheet = book.newWorksheet("1");
        this.numbers = numbers;
        this.mostRows = mostRows;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (rows == 0) {
            head = cells;
        } else if (rows == mostRows) {
            turnOver();
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (rows > 0 && numbers.get(column) && !cell.isEmpty()) {
                sheet.value(rows, column, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                sheet.inlineString(rows, column, text(cell));
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void turnOver() throws IOException {
        sheet.finish();
        sheets++;
        sheet = book.newWorksheet(Integer.toString(sheets));
        rows = 0;
        row(head);
    }

    /// A cell holds so much and no more; what is cut says so.
    private static String text(String cell) {
        var disarmed = Formula.disarm(cell);
        return disarmed.length() <= LONGEST
                ? disarmed
                : disarmed.substring(0, LONGEST - 1) + "\u2026";
    }

    @Override
    public void aside(String name, List<List<String>> others) throws IOException {
        sheet.finish();
        var aside = book.newWorksheet(name);
        for (int row = 0; row < others.size(); row++) {
            for (int column = 0; column < others.get(row).size(); column++) {
                aside.inlineString(row, column, text(others.get(row).get(column)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
