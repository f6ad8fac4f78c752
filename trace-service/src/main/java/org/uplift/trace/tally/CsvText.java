package org.uplift.trace.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Comma-separated values, in UTF-8 or as Chinese spreadsheet programs write them.
final class CsvText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MOST_CELLS = 50;
    private static final int LONGEST_CELL = 32_767;

    private CsvText() {}

    static List<List<String>> rows(byte[] body) {
        var handler =
                StringArrayHandler.builder()
                        .maxFields(MOST_CELLS)
                        .maxFieldSize(LONGEST_CELL)
                        .build();
        var rows = new ArrayList<List<String>>();
        try {
            var reader =
                    CsvReader.builder()
                            .skipEmptyLines(false)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .allowUnclosedQuote(false)
                            .build(handler, text(body));
            for (var row : reader) {
                rows.add(List.of(row));
                if (rows.size() > Sheet.MOST_ROWS + 1) {
                    throw Sheet.refused("file", "too-many-rows", "A sheet has 2,000 rows at most");
                }
            }
            return rows;
        } catch (CsvParseException _) {
            throw Sheet.refused(
                    "row " + (rows.size() + 1), "quote-or-cell", "The row cannot be read");
        }
    }

    private static String text(byte[] body) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return chinese(body);
        }
    }

    private static String chinese(byte[] body) {
        try {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            throw Sheet.refused("file", "no-encoding", "It is no text in UTF-8 or GB18030");
        }
    }
}
