package org.uplift.household.imports;

import java.sql.Connection;
import java.sql.SQLException;

/// Knows of imports that are being added, before the others see them.
final class Arrivals {

    private Arrivals() {}

    /// Until the transaction ends.
    static void enter(Connection connection) throws SQLException {
        var _ = answer(connection, "select pg_advisory_xact_lock_shared(2020, 65) is null");
    }

    /// @return false while somebody is in it
    static boolean isEmpty(Connection connection) throws SQLException {
        return answer(connection, "select pg_try_advisory_xact_lock(2020, 65)");
    }

    private static boolean answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            var answer = statement.executeQuery();
            return answer.next() && answer.getBoolean(1);
        }
    }
}
