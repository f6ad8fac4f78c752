package org.uplift.household.retention;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/// Messages that were laid aside.
@Singleton
class LetterShelf implements Shelf {

    private static final String OLD =
            """
            delete from dead_letter where laid_aside < ?\
            """;

    @Override
    public String kind() {
        return "dead-letters";
    }

    @Override
    public int clear(Connection connection, Instant before) throws SQLException {
        try (var delete = connection.prepareStatement(OLD)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
