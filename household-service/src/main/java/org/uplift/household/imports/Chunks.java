package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Checked households between check and commit, some hundred a row.
@ApplicationScoped
class Chunks {

    private final Database database;

    Chunks(Database database) {
        this.database = database;
    }

    /// @param counts of which those unchanged and refused are not in the content
    void add(Connection connection, UUID id, int chunk, byte[] content, Preview.Households counts)
            throws SQLException {
        var sql =
                """
                insert into import_chunk (import_id, chunk, content, households, unchanged, refused)
                values (?, ?, ?, ?, ?, ?)\
                """;
        var _ =
                update(
                        connection,
                        sql,
                        id,
                        chunk,
                        content,
                        counts.entered() + counts.changed(),
                        counts.unchanged(),
                        counts.refused());
    }

    void clear(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_chunk where import_id = ?", id);
    }

    /// Those not committed yet.
    List<Integer> open(UUID id) {
        var sql =
                """
                select chunk from import_chunk where import_id = ? and not committed order by chunk\
                """;
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, id);
                var found = select.executeQuery();
                var all = new ArrayList<Integer>();
                while (found.next()) {
                    all.add(found.getInt(1));
                }
                return all;
            }
        });
    }

    /// Its households, unless somebody has committed it already; nobody else can, meanwhile.
    List<Entry> take(Connection connection, UUID id, int chunk) throws SQLException {
        var sql =
                """
                select content from import_chunk where import_id = ? and chunk = ? and not committed
                for update\
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setInt(2, chunk);
            var found = select.executeQuery();
            return found.next() ? Packing.unpack(found.getBytes(1)) : List.of();
        }
    }

    void committed(Connection connection, UUID id, int chunk, Tally tally) throws SQLException {
        var sql =
                """
                update import_chunk set committed = true, content = '', entered = ?, changed = ?,
                    unchanged = unchanged + ?, refused = refused + ?
                where import_id = ? and chunk = ?\
                """;
        var counts = tally.households();
        var _ =
                update(
                        connection,
                        sql,
                        counts.entered(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.refused(),
                        id,
                        chunk);
    }

    /// What has become of the households committed so far.
    Preview.Households outcome(UUID id) {
        var sql =
                """
                select sum(entered), sum(changed), sum(unchanged), sum(refused) from import_chunk
                where import_id = ? and committed\
                """;
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, id);
                var sums = select.executeQuery();
                var _ = sums.next();
                return new Preview.Households(
                        sums.getLong(1), sums.getLong(2), sums.getLong(3), sums.getLong(4));
            }
        });
    }
}
