package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.uplift.platform.copy.TableRows;
import org.uplift.platform.secrecy.Seal;

/// The refused rows of imports. They hold what people wrote, so they are sealed, shown to whoever
/// may see the import, never logged, and go when the import goes.
@ApplicationScoped
class Refusals {

    private static final TableRows TABLE =
            new TableRows(
                    "import_refusal",
                    List.of("import_id row item rule sealed english chinese household".split(" ")));

    private static final String SELECT =
            """
            select row, item, rule, sealed, english, chinese from import_refusal
            where import_id = ? order by row\
            """;

    private static final String TOLD =
            "select row, item, sealed, household from import_refusal where import_id = ?";

    private static final int FETCHED = 1_000;

    private final Database database;
    private final Seal seal;

    Refusals(Database database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Connection connection, UUID id, List<Checked.Refused> households) throws SQLException {
        var rows =
                households.stream()
                        .flatMap(one -> one.refusals().stream().map(r -> row(id, one.numbers(), r)))
                        .toList();
        if (!rows.isEmpty()) {
            var _ = TABLE.copy(connection, rows);
        }
    }

    private List<Object> row(UUID id, String numbers, Refusal refusal) {
        return Arrays.asList(
                id,
                refusal.row(),
                refusal.column(),
                refusal.rule(),
                seal.close(
                        clean(refusal.value()),
                        RefusalBonds.value(id, refusal.row(), refusal.column())),
                refusal.english(),
                refusal.chinese(),
                seal.close(clean(numbers), RefusalBonds.household(id, refusal.row())));
    }

    private static String clean(String text) {
        return text.replace("\u0000", "\ufffd");
    }

    void clear(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_refusal where import_id = ?", id);
    }

    private String opened(UUID id, ResultSet row) throws SQLException {
        return seal.open(row.getString(4), RefusalBonds.value(id, row.getInt(1), row.getString(2)));
    }

    /// Drops the rows of all households that any of the numbers tells of, and those of which nobody
    /// knows whom they tell of.
    void forget(UUID id, Collection<String> numbers) throws SQLException {
        var _ =
                database.whole(connection -> {
                    var rows = rowsOf(connection, id, numbers).toArray();
                    return update(
                            connection,
                            "delete from import_refusal where import_id = ? and row = any(?)",
                            id,
                            connection.createArrayOf("integer", rows));
                });
    }

    private Set<Integer> rowsOf(Connection connection, UUID id, Collection<String> numbers)
            throws SQLException {
        try (var select = connection.prepareStatement(TOLD)) {
            select.setObject(1, id);
            select.setFetchSize(FETCHED);
            var found = select.executeQuery();
            var rows = new HashSet<Integer>();
            while (found.next()) {
                var row = found.getInt(1);
                var value =
                        seal.open(
                                found.getString(3),
                                RefusalBonds.value(id, row, found.getString(2)));
                var sealed = found.getString(4);
                var told =
                        sealed == null ? null : seal.open(sealed, RefusalBonds.household(id, row));
                if (told == null
                        || numbers.stream().anyMatch(n -> told.contains(n) || value.contains(n))) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    interface Reader {
        void read(Refusal refusal);
    }

    /// One after the other, in the order of the rows.
    void each(UUID id, Reader reader) throws SQLException {
        var _ =
                database.whole(connection -> {
                    try (var select = connection.prepareStatement(SELECT)) {
                        select.setObject(1, id);
                        select.setFetchSize(FETCHED);
                        var found = select.executeQuery();
                        while (found.next()) {
                            reader.read(
                                    new Refusal(
                                            found.getInt(1),
                                            found.getString(2),
                                            found.getString(3),
                                            opened(id, found),
                                            found.getString(5),
                                            found.getString(6)));
                        }
                        return id;
                    }
                });
    }
}
