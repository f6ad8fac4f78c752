package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
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
                    List.of("import_id", "row", "item", "rule", "sealed", "english", "chinese"));

    private static final String SELECT =
            """
            select row, item, rule, sealed, english, chinese from import_refusal
            where import_id = ? order by row\
            """;

    private static final int FETCHED = 1_000;

    private final Database database;
    private final Seal seal;

    Refusals(Database database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Connection connection, UUID id, List<Refusal> refusals) throws SQLException {
        if (!refusals.isEmpty()) {
            var _ = TABLE.copy(connection, refusals.stream().map(r -> row(id, r)).toList());
        }
    }

    private List<Object> row(UUID id, Refusal refusal) {
        return Arrays.asList(
                id,
                refusal.row(),
                refusal.column(),
                refusal.rule(),
                seal.close(
                        refusal.value().replace("\u0000", "\ufffd"),
                        bond(id, refusal.row(), refusal.column())),
                refusal.english(),
                refusal.chinese());
    }

    void clear(Connection connection, UUID id) throws SQLException {
        var _ = update(connection, "delete from import_refusal where import_id = ?", id);
    }

    /// A value is at home in its row and column.
    static String bond(UUID id, int row, String column) {
        return "import/%s/refusal/%d/%s".formatted(id, row, column);
    }

    private String opened(UUID id, ResultSet row) throws SQLException {
        return seal.open(row.getString(4), bond(id, row.getInt(1), row.getString(2)));
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
