package org.uplift.household.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

/// Keeps what is about to be superseded.
final class VersionLog {

    /// From the rows as they stand, so that it is said once for one household and for thousands.
    private static final String KEEP =
            """
            insert into household_version
                (household_id, version, valid_from, valid_until, changed_by, reason, file)
            select id, version, changed_at, ?, changed_by, reason, file
            from household where id = any(?)\
            """;

    private VersionLog() {}

    /// @param until when they are superseded
    static void keep(Connection connection, Set<UUID> households, Instant until)
            throws SQLException {
        try (var insert = connection.prepareStatement(KEEP)) {
            insert.setObject(1, until.atOffset(ZoneOffset.UTC));
            insert.setArray(2, connection.createArrayOf("uuid", households.toArray()));
            var _ = insert.executeUpdate();
        }
    }
}
