package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// Sees to it that one replica at a time works on an import. The lock hangs on a connection: it
/// ends with whoever holds it.
@ApplicationScoped
class Duty {

    private static final String TAKE = "select pg_try_advisory_lock(hashtextextended(?, 2020))";
    private static final String LEAVE = "select pg_advisory_unlock(hashtextextended(?, 2020))";

    private final Database database;

    Duty(Database database) {
        this.database = database;
    }

    /// Does nothing while somebody else is at it.
    void alone(UUID id, Runnable work) {
        var _ =
                database.ask(connection -> {
                    if (answer(connection, TAKE, id)) {
                        try {
                            work.run();
                        } finally {
                            var _ = answer(connection, LEAVE, id);
                        }
                    }
                    return id;
                });
    }

    private static boolean answer(Connection connection, String question, UUID id)
            throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, id.toString());
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}
