package org.uplift.trace.genealogy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// Rows given to a statement as arrays, a column each, in the order of its places.
final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private int place;

    Columns(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    <T> void texts(Collection<T> rows, Function<T, String> column) throws SQLException {
        var values = rows.stream().map(column).toArray(String[]::new);
        statement.setArray(++place, connection.createArrayOf("text", values));
    }

    <T> void numbers(Collection<T> rows, ToLongFunction<T> column) throws SQLException {
        var values = rows.stream().mapToLong(column).boxed().toArray(Long[]::new);
        statement.setArray(++place, connection.createArrayOf("bigint", values));
    }
}
