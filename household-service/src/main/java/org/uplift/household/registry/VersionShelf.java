package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.uplift.household.retention.Shelf;

/// What files were before they were edited; the first version stays, by which a household that is
/// entered again is known.
@Singleton
class VersionShelf implements Shelf {

    private static final String OLD =
            """
            delete from household_version v using (
                select household_id, version from household_version later
                where valid_until < ? and exists (
                    select from household_version first
                    where first.household_id = later.household_id
                        and first.version < later.version)
                limit 5000) as old
            where v.household_id = old.household_id and v.version = old.version\
            """;

    @Override
    public String kind() {
        return "superseded-versions";
    }

    @Override
    public int clear(Connection connection, Instant before) throws SQLException {
        try (var delete = connection.prepareStatement(OLD)) {
            delete.setObject(1, before.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
