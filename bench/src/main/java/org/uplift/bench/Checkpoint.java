package org.uplift.bench;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.uplift.sandbox.Postgres;

/// Brings what was loaded to the disk before anything is measured: a database at rest.
final class Checkpoint {

    private Checkpoint() {}

    /// @param owner who may ask for it then
    static void allow(Postgres postgres, String owner) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.port());
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            var _ = statement.execute("grant pg_checkpoint to " + owner);
        }
    }
}
