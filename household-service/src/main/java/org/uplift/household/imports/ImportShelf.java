package org.uplift.household.imports;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.uplift.household.retention.Shelf;

/// Imports that nobody touched, with the files and refused rows that tell of people. What was
/// committed stays on the register.
@Singleton
class ImportShelf implements Shelf {

    private static final String OLD =
            """
            delete from import where id in (
                select id from import
                where changed_at < ? and state in ('ready', 'committed', 'failed')
                limit 20)
                and state in ('ready', 'committed', 'failed')\
            """;

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public int clear(Connection connection, Instant before) throws SQLException {
        try (var delete = connection.prepareStatement(OLD)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
