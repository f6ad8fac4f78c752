package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;

/// What a check found of a file's households, some hundred a row, and what became of them.
@ApplicationScoped
class Chunks {

    private final Database database;

    Chunks(Database database) {
        this.database = database;
    }

    void add(Connection connection, UUID id, Portion portion, Preview.Households counts)
            throws SQLException {
        var sql =
                """
                insert into import_chunk
                    (import_id, chunk, size, wanted, households, unchanged, refused)
                values (?, ?, ?, ?, ?, ?, ?)\
                """;
        var _ =
                update(
                        connection,
                        sql,
                        id,
                        portion.chunk(),
                        portion.size(),
                        portion.wanted().toByteArray(),
                        counts.entered() + counts.changed(),
                        counts.unchanged(),
                        counts.refused());
    }

    void clear(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_chunk where import_id = ?", id);
    }

    /// In the order of the file.
    List<Portion> all(UUID id) {
        var sql =
                """
                select chunk, size, wanted, committed from import_chunk where import_id = ?
                order by chunk\
                """;
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, id);
                var found = select.executeQuery();
                var all = new ArrayList<Portion>();
                while (found.next()) {
                    all.add(
                            new Portion(
                                    found.getInt(1),
                                    found.getInt(2),
                                    BitSet.valueOf(found.getBytes(3)),
                                    found.getBoolean(4)));
                }
                return all;
            }
        });
    }

    /// Nobody else can commit it, meanwhile.
    ///
    /// @return false when somebody has committed it already
    boolean take(Connection connection, UUID id, int chunk) throws SQLException {
        var sql =
                """
                select from import_chunk where import_id = ? and chunk = ? and not committed
                for update\
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            select.setInt(2, chunk);
            return select.executeQuery().next();
        }
    }

    void committed(Connection connection, UUID id, int chunk, Tally tally) throws SQLException {
        var sql =
                """
                update import_chunk set committed = true, entered = ?, changed = ?,
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
