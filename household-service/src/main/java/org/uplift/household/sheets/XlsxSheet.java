package org.uplift.household.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook of which the rows leave as they are written.
final class XlsxSheet implements SheetWriter {

    private static final int ROWS_HELD = 200;

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Boolean> numbers;
    private int rows;

    XlsxSheet(OutputStream out, List<Boolean> numbers) {
        this.book = new Workbook(out, "uplift", "1.0");
        this.sheet = book.newWorksheet("1");
        this.numbers = numbers;
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (rows > 0 && numbers.get(column) && !cell.isEmpty()) {
                sheet.value(rows, column, new BigDecimal(cell));
            } else if (!cell.isEmpty()) {
                sheet.inlineString(rows, column, Formula.disarm(cell));
            }
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void aside(String name, List<List<String>> others) throws IOException {
        sheet.finish();
        var aside = book.newWorksheet(name);
        for (int row = 0; row < others.size(); row++) {
            for (int column = 0; column < others.get(row).size(); column++) {
                aside.inlineString(row, column, Formula.disarm(others.get(row).get(column)));
            }
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
