package org.uplift.trace.tally;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// A sheet as it was sent.
record Sheet(List<Line> lines) {

    static final int MOST_ROWS = 2_000;

    private static final int LARGEST = 2 << 20;

    /// @param columns that its first row has to name, in this order
    /// @throws Invalid for what is no such sheet
    static Sheet read(byte[] body, @Nullable MediaType type, List<String> columns) {
        if (body.length > LARGEST) {
            throw refused("file", "too-large", "A sheet has %,d bytes at most".formatted(LARGEST));
        }
        var isBook = type != null && type.getSubtype().contains("spreadsheetml");
        var rows = isBook ? Workbook.rows(body) : CsvText.rows(body);
        if (rows.isEmpty() || !head(rows.getFirst()).equals(columns)) {
            throw refused("row 1", "header", "The columns are " + String.join(", ", columns));
        }
        var lines = new ArrayList<Line>();
        IntStream.range(1, rows.size())
                .filter(i -> !rows.get(i).stream().allMatch(String::isBlank))
                .forEach(i -> lines.add(new Line(i + 1, columns, rows.get(i))));
        if (lines.isEmpty()) {
            throw refused("file", "empty", "There is no row below the header");
        }
        return new Sheet(List.copyOf(lines));
    }

    static Invalid refused(String path, String rule, String message) {
        return new Invalid(List.of(new Violation(path, rule, message)));
    }

    private static List<String> head(List<String> row) {
        var names = row.stream().map(String::strip).toList();
        var end = names.size();
        while (end > 0 && names.get(end - 1).isEmpty()) {
            end--;
        }
        return names.subList(0, end);
    }
}
