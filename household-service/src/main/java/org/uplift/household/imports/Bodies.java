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
import org.uplift.platform.secrecy.Seal;

/// The files of imports that are not committed yet, in the database: whichever replica goes on
/// finds them there. They are sealed, part by part.
@ApplicationScoped
class Bodies {

    private static final int PART = 1 << 20;

    private final Database database;
    private final Workplace workplace;
    private final Seal seal;

    Bodies(Database database, Workplace workplace, Seal seal) {
        this.database = database;
        this.workplace = workplace;
        this.seal = seal;
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
                                part,
                                seal.close(bytes, bond(id, part)));
                part++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// On this machine's disk for as long as somebody works on it.
    void lend(UUID id, Work work) throws SQLException, InterruptedException {
        var file = temporary();
        try {
            fetch(id, file);
            work.on(file);
        } finally {
            file.toFile().delete();
        }
    }

    interface Work {
        void on(Path file) throws SQLException, InterruptedException;
    }

    private Path temporary() {
        try {
            return Files.createTempFile(workplace.folder(), "", ".file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fetch(UUID id, Path file) {
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
                return found.next() ? seal.open(found.getBytes(1), bond(id, part)) : new byte[0];
            }
        });
    }

    /// A part is at home in one place of one file.
    static String bond(UUID id, int part) {
        return "import/%s/part/%d".formatted(id, part);
    }

    void drop(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_body where import_id = ?", id);
    }
}
