package org.uplift.platform.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// A table's columns in the order its rows are given in. The same rows go in by `COPY` when there
/// are thousands, and by `INSERT` when there are few.
public record TableRows(String table, List<String> columns) {

    private static final int BUFFER = 1 << 16;

    public TableRows {
        columns = List.copyOf(columns);
    }

    /// The same columns of another table, such as a temporary one.
    public TableRows in(String other) {
        return new TableRows(other, columns);
    }

    /// @return how many rows went in
    public long copy(
            Connection connection, Iterable<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        var statement = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            write(copy, rows);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    public void insert(
            Connection connection, Iterable<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        var places = columns.stream().map(_ -> "?").collect(joining(", "));
        var names = String.join(", ", columns);
        try (var insert =
                connection.prepareStatement(
                        "insert into %s (%s) values (%s)".formatted(table, names, places))) {
            for (var row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            var _ = insert.executeBatch();
        }
    }

    private static void write(
            CopyIn copy, Iterable<? extends List<? extends @Nullable Object>> rows)
            throws SQLException {
        var text = new StringBuilder(BUFFER + BUFFER / 4);
        for (var row : rows) {
            CopyText.append(text, row);
            if (text.length() >= BUFFER) {
                send(copy, text);
            }
        }
        send(copy, text);
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        var bytes = text.toString().getBytes(UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}
