package org.uplift.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/// The watch over an outbox: who holds it is the one relay of the service. It is held by a session
/// of its own and ends with it.
final class Duty {

    private static final String TAKE =
            "select pg_try_advisory_lock(hashtext('relay'), 'outbox'::regclass::oid::int4)";

    private final Connection database;

    private Duty(Connection database) {
        this.database = database;
    }

    /// Asks rather than queues: a session that waits for a lock keeps vacuum from its work.
    static boolean take(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery(TAKE)) {
            return row.next() && row.getBoolean(1);
        }
    }

    static Duty on(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute("listen outbox");
        }
        return new Duty(database);
    }

    /// Until somebody has committed to the outbox, or the time is up.
    void awaitCall(Duration patience) throws SQLException {
        var _ =
                database.unwrap(PGConnection.class)
                        .getNotifications(Math.toIntExact(patience.toMillis()));
    }

    /// @throws SQLException when the session has ended, and the duty with it
    void confirm() throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute("select");
        }
    }
}
