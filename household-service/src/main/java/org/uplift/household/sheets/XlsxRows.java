package org.uplift.household.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The first visible sheet of a workbook, read row by row.
final class XlsxRows implements Rows {

    static final int LAST_ROW = 1 << 20;
    private static final int MOST_COLUMNS = 512;

    private final Book book;
    private final SharedStrings strings;
    private final Merges merges;
    private final Xml xml;
    private final String[] cells = new String[MOST_COLUMNS];
    private int number;

    /// Blank cells at the end of a row are left out of the file, and put back here.
    private int header;

    private XlsxRows(Book book, SharedStrings strings, Merges merges, Xml xml) {
        this.book = book;
        this.strings = strings;
        this.merges = merges;
        this.xml = xml;
    }

    static XlsxRows open(Path file) throws IOException {
        var book = Book.open(file);
        try {
            var parts = Workbook.of(book);
            var strings = SharedStrings.of(book, parts.strings());
            var merges = merges(book, parts.sheet());
            var sheet = Objects.requireNonNull(book.part(parts.sheet()));
            return new XlsxRows(book, strings, merges, new Xml(sheet, "sheet"));
        } catch (ZipException | EOFException e) {
            book.close();
            throw new Broken("no-workbook", "file");
        } catch (IOException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private static Merges merges(Book book, String part) throws IOException {
        try (var sheet = book.part(part)) {
            if (sheet == null) {
                throw new Broken("no-workbook", part);
            }
            return Merges.of(sheet);
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
            throw new Broken("no-workbook", "row " + given);
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
        return new Row(number, Arrays.copyOf(row, Math.max(header, filled(row))));
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
            throw new Broken("no-workbook", "row " + number);
        }
        if (column >= MOST_COLUMNS) {
            throw new Broken("too-many-columns", "row " + number);
        }
        cells[column] = XlsxCell.text(xml, strings);
        return column;
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
        try {
            xml.close();
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
