package org.uplift.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;

/// The peer of an import: `COPY` alone, of the same final rows, into tables with the same indexes
/// and constraints.
record PlainCopy(Connection database, Path scratch) {

    private static final List<String> TABLES = List.of("household", "person");

    Duration time() throws SQLException, IOException {
        for (var table : TABLES) {
            dump(table);
        }
        execute("drop schema if exists peer cascade");
        execute("create schema peer");
        for (var table : TABLES) {
            execute("create table peer.%1$s (like %1$s including all)".formatted(table));
        }
        execute("alter table peer.person add foreign key (household_id) references peer.household");
        execute("checkpoint");
        var start = System.nanoTime();
        database.setAutoCommit(false);
        for (var table : TABLES) {
            load(table);
        }
        database.commit();
        database.setAutoCommit(true);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void dump(String table) throws SQLException, IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
            var _ =
                    database.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut("copy %s to stdout".formatted(table), out);
        }
    }

    private void load(String table) throws SQLException, IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file(table)), 1 << 16)) {
            var _ =
                    database.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy peer.%s from stdin".formatted(table), in, 1 << 16);
        }
    }

    long bytes() throws IOException {
        var bytes = 0L;
        for (var table : TABLES) {
            bytes += Files.size(file(table));
        }
        return bytes;
    }

    private Path file(String table) {
        return scratch.resolve(table + ".copy");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
