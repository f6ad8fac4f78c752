package org.uplift.household.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The first visible sheet of a workbook, read row by row.
final class XlsxRows implements Rows {

    static final int LAST_ROW = 1 << 20;
    private static final int MOST_COLUMNS = 512;

    /// A spreadsheet program keeps fifteen digits of a number: beyond, some may be lost.
    private static final BigDecimal TOO_LONG = new BigDecimal("1e15");

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
        } catch (ZipException e) {
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
        var reference = xml.attribute("r");
        var column = reference == null ? next : column(reference);
        if (column < next) {
            throw new Broken("no-workbook", "row " + number);
        }
        if (column >= MOST_COLUMNS) {
            throw new Broken("too-many-columns", "row " + number);
        }
        cells[column] = value(xml.attribute("t"));
        return column;
    }

    private String value(@Nullable String type) {
        String value = "";
        var formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = SharedStrings.rich(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        if (value.isEmpty()) {
            return formula ? "=" : "";
        }
        return switch (type) {
            case "s" -> strings.get(value);
            case "b" -> value.equals("1") ? "true" : "false";
            case "str", "inlineStr", "e", "d" -> value;
            case null, default -> number(value);
        };
    }

    private static String number(String value) {
        if (value.length() <= 15 && value.chars().allMatch(Character::isDigit)) {
            return value;
        }
        try {
            var exact = new BigDecimal(value);
            return exact.abs().compareTo(TOO_LONG) < 0 && exact.scale() <= 30
                    ? exact.stripTrailingZeros().toPlainString()
                    : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /// `C12` is column 2.
    static int column(String reference) {
        var column = 0;
        for (int i = 0; i < Math.min(4, reference.length()); i++) {
            var letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
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
