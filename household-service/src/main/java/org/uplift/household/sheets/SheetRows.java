package org.uplift.household.sheets;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook, read row by row.
final class SheetRows implements Rows {

    static final int LAST_ROW = 1 << 20;
    private static final int MOST_COLUMNS = 512;

    private final int sheet;
    private final SharedStrings strings;
    private final Merges merges;
    private final Xml xml;
    private final String[] cells = new String[MOST_COLUMNS];
    private int number;

    /// Blank cells at the end of a row are left out of the file, and put back here.
    private int header;

    private SheetRows(int sheet, SharedStrings strings, Merges merges, Xml xml) {
        this.sheet = sheet;
        this.strings = strings;
        this.merges = merges;
        this.xml = xml;
    }

    /// @param sheet which it is of those that can be seen, from 1
    static SheetRows of(Book book, String part, int sheet, SharedStrings strings)
            throws IOException {
        try (var bytes = book.needed(part)) {
            var merges = Merges.of(bytes);
            return new SheetRows(sheet, strings, merges, new Xml(book.needed(part), "sheet"));
        }
    }

    /// The first row of a sheet that may be passed over.
    static @Nullable Row head(Book book, String part, SharedStrings strings) throws IOException {
        try (var bytes = book.needed(part);
                var rows = new SheetRows(1, strings, new Merges(), new Xml(bytes, "sheet"))) {
            return rows.next();
        }
    }

    @Override
    public @Nullable Row next() {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                return row();
            }
        }
        return null;
    }

    private Row row() {
        var given = xml.attribute("r");
        var next = given == null ? number + 1 : index(given);
        if (next <= number || next > LAST_ROW) {
            throw new Broken("no-workbook", at(given));
        }
        number = next;
        var width = 0;
        Arrays.fill(cells, "");
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                width = cell(width) + 1;
            }
        }
        var row = Arrays.copyOf(cells, MOST_COLUMNS);
        merges.fill(number, row);
        if (header == 0) {
            header = filled(row);
        }
        return new Row(
                new RowPlace(sheet, number).number(),
                Arrays.copyOf(row, Math.max(header, filled(row))));
    }

    private static int filled(String[] row) {
        var width = row.length;
        while (width > 0 && row[width - 1].isEmpty()) {
            width--;
        }
        return width;
    }

    /// @return the column of the cell
    private int cell(int next) {
        var column = XlsxCell.column(xml.attribute("r"), next);
        if (column < next) {
            throw new Broken("no-workbook", at(number));
        }
        if (column >= MOST_COLUMNS) {
            throw new Broken("too-many-columns", at(number));
        }
        cells[column] = XlsxCell.text(xml, strings);
        return column;
    }

    private String at(@Nullable Object row) {
        return sheet == 1 ? "row " + row : "sheet " + sheet + " row " + row;
    }

    private static int index(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        xml.close();
    }
}
