package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;

/// Files as they were before they were superseded, for whoever puts one back.
@Singleton
public class FormerFiles {

    private static final String FILE =
            "select file from household_version where household_id = ? and version = ?";

    private final Session database;
    private final FileSeal files;

    FormerFiles(Session database, FileSeal files) {
        this.database = database;
        this.files = files;
    }

    /// Nothing where it is kept no longer.
    public Optional<HouseholdFile> of(UUID household, long version) {
        return database.doReturningWork(connection -> read(connection, household, version));
    }

    private Optional<HouseholdFile> read(Connection connection, UUID household, long version)
            throws SQLException {
        try (var select = connection.prepareStatement(FILE)) {
            select.setObject(1, household);
            select.setLong(2, version);
            var row = select.executeQuery();
            return row.next() ? Optional.of(files.read(row.getString(1))) : Optional.empty();
        }
    }
}
