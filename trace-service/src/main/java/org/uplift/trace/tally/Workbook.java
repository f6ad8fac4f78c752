package org.uplift.trace.tally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.uplift.platform.problem.Invalid;

/// The first sheet of a workbook, opened with suspicion.
final class Workbook {

    private static final int MOST_PARTS = 200;
    private static final ReadingOptions SHOWN = new ReadingOptions(true, false);
    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_CELLS = 50;

    private Workbook() {}

    static List<List<String>> rows(byte[] body) {
        weigh(body);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(body), SHOWN);
                var rows = book.getFirstSheet().openStream()) {
            var found = new ArrayList<List<String>>();
            rows.limit(Sheet.MOST_ROWS + 2L).forEach(row -> place(row, found));
            if (found.size() > Sheet.MOST_ROWS + 1) {
                throw Sheet.refused("file", "too-many-rows", "A sheet has 2,000 rows at most");
            }
            return found;
        } catch (Invalid e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw Sheet.refused("file", "no-workbook", "It is no workbook");
        }
    }

    /// Rows that nothing stands in are not in the file.
    private static void place(Row row, List<List<String>> found) {
        while (found.size() < row.getRowNum() - 1 && found.size() <= Sheet.MOST_ROWS) {
            found.add(List.of(""));
        }
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        found.add(List.copyOf(cells));
    }

    /// A day is a number that is shown as one.
    private static String text(Cell cell) {
        var format = cell.getDataFormatString();
        var isDay =
                cell.getType() == CellType.NUMBER
                        && format != null
                        && format.toLowerCase(Locale.ROOT).contains("yy");
        if (isDay) {
            return cell.asDate().toLocalDate().toString();
        }
        var raw = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        return raw == null ? "" : raw;
    }

    /// All of it is counted out before any of it is understood.
    private static void weigh(byte[] body) {
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(body))
                        .get()) {
            var parts = Collections.list(zip.getEntries());
            var bytes = 0L;
            for (var part : parts) {
                bytes += weigh(zip, part, MOST_BYTES - bytes);
                if (bytes >= MOST_BYTES || parts.size() > MOST_PARTS) {
                    throw Sheet.refused("file", "zip-bomb", "There is more in it than is fit");
                }
            }
        } catch (Invalid e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            throw Sheet.refused("file", "no-workbook", "It is no workbook");
        }
    }

    private static long weigh(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        try (var in = zip.getInputStream(part)) {
            var bytes = 0L;
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0 && bytes < most; read = in.read(buffer)) {
                bytes += read;
            }
            return bytes;
        }
    }
}
