package org.uplift.household.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// A workbook, read row by row: the first sheet that is not hidden, and further ones that go on
/// under the same head, which is read once. What stands on other sheets is passed over, unless
/// their head tells that they hold what is to be read.
final class XlsxRows implements Rows {

    private final Book book;
    private final SharedStrings strings;
    private final Deque<Sheet> further = new ArrayDeque<>();
    private SheetRows rows;
    private @Nullable Row ahead;

    /// @param number which it is of those that are not hidden, from 1
    private record Sheet(String part, int number) {}

    private XlsxRows(Book book, Workbook parts, Predicate<String> key) throws IOException {
        this.book = book;
        this.strings = SharedStrings.of(book, parts.strings());
        this.rows = SheetRows.of(book, parts.sheets().getFirst(), 1, strings);
        this.ahead = rows.next();
        choose(parts.sheets(), key);
    }

    /// @param key whether a head that names this is that of a sheet to be read
    /// @throws Broken when it is no workbook, or of two heads
    static XlsxRows open(Path file, Predicate<String> key) throws IOException {
        var book = Book.open(file);
        try {
            return new XlsxRows(book, Workbook.of(book), key);
        } catch (ZipException | EOFException e) {
            book.close();
            throw new Broken("no-workbook", "file");
        } catch (IOException | RuntimeException e) {
            book.close();
            throw e;
        }
    }

    private void choose(List<String> sheets, Predicate<String> key) throws IOException {
        var head = texts(ahead);
        for (int i = 1; i < sheets.size(); i++) {
            var other = head(sheets.get(i));
            if (!other.isEmpty() && other.equals(head)) {
                further.add(new Sheet(sheets.get(i), i + 1));
            } else if (other.stream().anyMatch(key)) {
                throw new Broken("several-sheets", "sheet " + (i + 1));
            }
        }
    }

    /// What cannot be read at all holds nothing that is to be read.
    private List<String> head(String part) throws IOException {
        try {
            return texts(SheetRows.head(book, part, strings));
        } catch (Broken e) {
            if (e.rule().equals("zip-bomb")) {
                throw e;
            }
            return List.of();
        }
    }

    private static List<String> texts(@Nullable Row head) {
        return head == null ? List.of() : Stream.of(head.cells()).map(String::strip).toList();
    }

    @Override
    public @Nullable Row next() {
        var row = ahead == null ? rows.next() : ahead;
        ahead = null;
        while (row == null && !further.isEmpty()) {
            turnOver(further.remove());
            row = rows.next();
        }
        return row;
    }

    private void turnOver(Sheet sheet) {
        rows.close();
        try {
            rows = SheetRows.of(book, sheet.part(), sheet.number(), strings);
            var _ = rows.next();
        } catch (ZipException | EOFException e) {
            throw new Broken("no-workbook", "sheet " + sheet.number());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
