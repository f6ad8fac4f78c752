package org.uplift.bench;

import java.sql.Connection;
import java.sql.SQLException;

/// One row, written and committed: as long as the disk takes to keep anything at all.
record BareCommit(Connection database) {

    static BareCommit on(Connection database) throws SQLException {
        try (var make = database.createStatement()) {
            var _ = make.execute("create table bare as select 0 as n");
        }
        return new BareCommit(database);
    }

    void run() throws SQLException {
        try (var write = database.createStatement()) {
            var _ = write.execute("update bare set n = n + 1");
        }
    }
}
