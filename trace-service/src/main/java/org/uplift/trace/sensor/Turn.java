package org.uplift.trace.sensor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// Of all replicas one listens. The turn is a lock of the database: whoever dies loses it.
final class Turn implements AutoCloseable {

    private static final String TAKE = "select pg_try_advisory_lock(6140)";
    private static final String GIVE_BACK = "select pg_advisory_unlock(6140)";
    private static final int SOON_SECONDS = 2;

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    static Optional<Turn> take(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            if (isTrue(connection, TAKE)) {
                return Optional.of(new Turn(connection));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
    }

    boolean isHeld() {
        try {
            return connection.isValid(SOON_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (connection.isValid(SOON_SECONDS)) {
                var _ = isTrue(connection, GIVE_BACK);
            }
        }
    }

    private static boolean isTrue(Connection connection, String question) throws SQLException {
        try (var ask = connection.createStatement();
                var row = ask.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
