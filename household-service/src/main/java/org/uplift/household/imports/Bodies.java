package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/// The files of imports that are not checked yet, in the database: whichever replica goes on finds
/// them there.
@ApplicationScoped
class Bodies {

    private static final int PART = 1 << 20;

    private final Database database;

    Bodies(Database database) {
        this.database = database;
    }

    void keep(Connection connection, UUID id, Path file) throws SQLException {
        try (var in = Files.newInputStream(file)) {
            var part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                var _ =
                        update(
                                connection,
                                "insert into import_body (import_id, part, bytes) values (?, ?, ?)",
                                id,
                                part++,
                                bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Onto this machine's disk.
    void fetch(UUID id, Path file) {
        try (var out = Files.newOutputStream(file)) {
            for (int part = 0; ; part++) {
                var bytes = part(id, part);
                if (bytes.length == 0) {
                    return;
                }
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] part(UUID id, int part) {
        var sql = "select bytes from import_body where import_id = ? and part = ?";
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, id);
                select.setInt(2, part);
                var found = select.executeQuery();
                return found.next() ? found.getBytes(1) : new byte[0];
            }
        });
    }

    void drop(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_body where import_id = ?", id);
    }
}
