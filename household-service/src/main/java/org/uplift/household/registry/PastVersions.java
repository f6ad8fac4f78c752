package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.file.FileSeal;

/// The versions of a file that were superseded.
@Singleton
class PastVersions {

    private static final String PAST =
            "select version, valid_from, changed_by, reason, file from household_version"
                    + " where household_id = ? and ";

    private final Session database;
    private final FileSeal files;

    PastVersions(Session database, FileSeal files) {
        this.database = database;
        this.files = files;
    }

    /// @param which a condition on one row, and what follows it
    List<FileVersion> read(String which, UUID id, Object... more) {
        return database.doReturningWork(connection -> read(connection, PAST + which, id, more));
    }

    private List<FileVersion> read(Connection connection, String sql, UUID id, Object... more)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            for (int i = 0; i < more.length; i++) {
                select.setObject(i + 2, more[i]);
            }
            var rows = select.executeQuery();
            var versions = new ArrayList<FileVersion>();
            while (rows.next()) {
                versions.add(version(rows));
            }
            return versions;
        }
    }

    private FileVersion version(ResultSet row) throws SQLException {
        var at = row.getObject(2, OffsetDateTime.class).toInstant();
        return new FileVersion(
                row.getLong(1),
                new Signature(row.getString(3), at, row.getString(4)),
                files.read(row.getString(5)));
    }
}
