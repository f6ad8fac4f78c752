package org.uplift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What the database does beside the work itself, taken down and put up again by the owner.
record Wall(Connection database) {

    private static final List<String> SCOPED = List.of("household", "person", "household_version");

    /// Policies that keep everybody within their scope.
    void keepScope(boolean isUp) throws SQLException {
        for (var table : SCOPED) {
            run(
                    "alter table %s %s row level security"
                            .formatted(table, isUp ? "enable" : "disable"));
        }
    }

    /// What is written into the table, or nothing.
    void keep(String table, boolean isKept) throws SQLException {
        run(
                isKept
                        ? "drop rule if exists nothing on " + table
                        : "create or replace rule nothing as on insert to %s do instead nothing"
                                .formatted(table));
    }

    private void run(String statement) throws SQLException {
        try (var order = database.createStatement()) {
            var _ = order.execute(statement);
        }
    }
}
