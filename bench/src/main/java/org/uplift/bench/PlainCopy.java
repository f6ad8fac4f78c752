package org.uplift.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/// The peer of an import: `COPY` alone, of the same final rows (households, persons, their labels,
/// what is wrong with their files, who entered them, the facts), into tables with the same indexes
/// and constraints, all in one transaction and durable when it ends.
///
/// @param audited the last entry of the audit before the import
/// @param outbox the facts as rows of the outbox, which are gone there once they are published
record PlainCopy(Connection database, Path scratch, long audited, Path outbox) {

    private static final String FACT = "(id, aggregatetype, aggregateid, type, payload)";
    private static final List<String> OF_HOUSEHOLDS = List.of("person", "label_turn", "finding");
    private static final List<String> OF_THE_AUDIT = List.of("audit_entry", "audit_seal");
    private static final List<String> TABLES =
            Stream.of(List.of("household"), OF_HOUSEHOLDS, OF_THE_AUDIT, List.of("outbox"))
                    .flatMap(List::stream)
                    .toList();

    Stages time() throws SQLException, IOException {
        dump("household", "");
        for (var table : OF_HOUSEHOLDS) {
            dump(table, "");
        }
        for (var table : OF_THE_AUDIT) {
            dump(table, "where entry > " + audited);
        }
        execute("drop schema if exists peer cascade");
        execute("create schema peer");
        for (var table : TABLES) {
            execute("create table peer.%1$s (like %1$s including all)".formatted(table));
        }
        for (var table : OF_HOUSEHOLDS) {
            execute(
                    "alter table peer.%s add foreign key (household_id) references peer.household"
                            .formatted(table));
        }
        execute("checkpoint");
        var clock = new Stages();
        database.setAutoCommit(false);
        for (var table : TABLES) {
            load(table);
            clock.reached(table);
        }
        database.commit();
        database.setAutoCommit(true);
        clock.reached("commit");
        return clock;
    }

    private void dump(String table, String which) throws SQLException, IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file(table)))) {
            var _ =
                    database.unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyOut(
                                    "copy (select * from %s %s) to stdout".formatted(table, which),
                                    out);
        }
    }

    private void load(String table) throws SQLException, IOException {
        var copy =
                "copy peer.%s %s from stdin".formatted(table, table.equals("outbox") ? FACT : "");
        try (var in = new BufferedInputStream(Files.newInputStream(file(table)), 1 << 16)) {
            var _ = database.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in, 1 << 16);
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
        return table.equals("outbox") ? outbox : scratch.resolve(table + ".copy");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute(sql);
        }
    }
}
