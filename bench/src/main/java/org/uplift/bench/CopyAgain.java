package org.uplift.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/// The peer of capture: `COPY` alone, of the same final rows, in one transaction.
///
/// @param after the number of the last event that is left out
record CopyAgain(Connection database, Path scratch, long after) {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("epcis_event", "seq");
        TABLES.put("epcis_thing", "event");
        TABLES.put("epcis_field", "event");
        TABLES.put("edge", "event");
        TABLES.put("kin_mark", "event");
        TABLES.put("epcis_seal", "seq");
    }

    Took seconds() throws SQLException, IOException {
        execute("drop schema if exists peer cascade");
        execute("create schema peer");
        for (var table : TABLES.entrySet()) {
            dump(table.getKey(), table.getValue());
            execute("create table peer.%1$s (like %1$s including all)".formatted(table.getKey()));
        }
        var rows = 0L;
        var start = System.nanoTime();
        database.setAutoCommit(false);
        for (var table : TABLES.keySet()) {
            rows += load(table);
        }
        database.commit();
        database.setAutoCommit(true);
        return new Took(rows, (System.nanoTime() - start) / 1e9);
    }

    private void dump(String table, String number) throws SQLException, IOException {
        var query = "copy (select * from %s where %s > %d) to stdout";
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
            var _ =
                    database.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(query.formatted(table, number, after), out);
        }
    }

    private long load(String table) throws SQLException, IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file(table)), 1 << 16)) {
            return database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy peer.%s from stdin".formatted(table), in, 1 << 16);
        }
    }

    private Path file(String table) {
        return scratch.resolve(table + ".copy");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    record Took(long rows, double seconds) {}
}
