package org.uplift.trace.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Statements with values for their question marks, in the transaction that is under way or in one
/// of their own. What somebody said is a value, never a part of a statement.
@ApplicationScoped
public class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    public <T> List<T> ask(String question, Row<T> row, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var ask = prepare(connection, question, values)) {
            var rows = ask.executeQuery();
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked", e);
        }
    }

    /// @return how many rows it changed
    public int change(String statement, @Nullable Object... values) {
        try (var connection = source.getConnection();
                var change = prepare(connection, statement, values)) {
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be changed", e);
        }
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static PreparedStatement prepare(
            Connection connection, String sql, @Nullable Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, inWords(connection, values[i]));
        }
        return statement;
    }

    private static @Nullable Object inWords(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case Instant time -> time.atOffset(ZoneOffset.UTC);
            case UUID[] ids -> array(connection, "uuid", ids);
            case String[] texts -> array(connection, "text", texts);
            case Instant[] times -> array(connection, "timestamptz", times);
            case Long[] numbers -> array(connection, "int8", numbers);
            case Double[] numbers -> array(connection, "float8", numbers);
            case null, default -> value;
        };
    }

    private static Object array(Connection connection, String type, @Nullable Object[] values)
            throws SQLException {
        var words =
                Arrays.stream(values)
                        .map(value -> value == null ? null : value.toString())
                        .toArray(String[]::new);
        return connection.createArrayOf(type, words);
    }

    /// A row on its way to become something.
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
