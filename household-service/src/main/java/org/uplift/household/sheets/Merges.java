package org.uplift.household.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Merged cells. Cells merged downwards within one column are understood: each row has the value of
/// the first. Merged across columns, or with the header, nobody can say whose value it is.
///
/// A sheet names its merges behind its rows, so they are looked for before the rows are read.
final class Merges {

    private static final int MOST = 4_000_000;
    private static final int WINDOW = 1 << 16;
    private static final String END_OF_ROWS = "sheetData>";
    private static final Pattern MERGE =
            Pattern.compile(
                    "mergeCell [^<>]{0,99}?ref=\"([A-Z]{1,3})([0-9]{1,7})"
                            + ":([A-Z]{1,3})([0-9]{1,7})\"");

    /// First row, column, last row, packed so that they sort by first row.
    private long[] merges = new long[16];

    private int count;
    private int at;
    private int[] until = new int[0];
    private String[] values = new String[0];

    static Merges of(InputStream sheet) throws IOException {
        var merges = new Merges();
        var text = "";
        var behind = false;
        for (var bytes = sheet.readNBytes(WINDOW);
                bytes.length > 0;
                bytes = sheet.readNBytes(WINDOW)) {
            text += new String(bytes, ISO_8859_1);
            if (!behind) {
                var end = text.lastIndexOf(END_OF_ROWS);
                behind = end > 0 && text.lastIndexOf('/', end) > text.lastIndexOf('<', end);
                text = behind ? text.substring(end) : tail(text, END_OF_ROWS.length() + 10);
            }
            if (behind) {
                text = merges.read(text);
            }
        }
        Arrays.sort(merges.merges, 0, merges.count);
        return merges;
    }

    private static String tail(String text, int length) {
        return text.substring(Math.max(0, text.length() - length));
    }

    /// @return what may continue in the next window
    private String read(String text) {
        var found = MERGE.matcher(text);
        var done = 0;
        while (found.find()) {
            done = found.end();
            add(found.group(1), number(found.group(2)), found.group(3), number(found.group(4)));
        }
        return tail(text.substring(done), 200);
    }

    private void add(String left, int top, String right, int bottom) {
        if (!left.equals(right) || top == 1) {
            throw new Broken("merged-cells", left + top + ":" + right + bottom);
        }
        if (count == MOST) {
            throw new Broken("too-many-merges", left + top);
        }
        if (count == merges.length) {
            merges = Arrays.copyOf(merges, count * 2);
        }
        merges[count++] = (long) top << 40 | (long) XlsxCell.column(left) << 24 | bottom;
    }

    private static int number(String digits) {
        var number = Integer.parseInt(digits);
        if (number > SheetRows.LAST_ROW) {
            throw new Broken("no-workbook", "row " + digits);
        }
        return number;
    }

    /// Writes the values of merged cells into a row; rows come in order.
    void fill(int row, String[] cells) {
        if (count == 0) {
            return;
        }
        if (until.length < cells.length) {
            until = Arrays.copyOf(until, cells.length);
            values = Arrays.copyOf(values, cells.length);
        }
        for (; at < count && merges[at] >> 40 <= row; at++) {
            var column = (int) (merges[at] >> 24) & 0xffff;
            if (merges[at] >> 40 == row && column < cells.length) {
                until[column] = (int) (merges[at] & 0xffffff);
                values[column] = cells[column];
            }
        }
        for (int column = 0; column < cells.length; column++) {
            if (row <= until[column] && cells[column].isEmpty()) {
                cells[column] = values[column];
            }
        }
    }
}
