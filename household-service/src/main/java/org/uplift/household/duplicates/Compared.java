package org.uplift.household.duplicates;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.secrecy.Mark;
import org.uplift.platform.secrecy.Marks;

/// Which households were compared with the others, as of which version, and by what mark their
/// account is known again.
@Singleton
class Compared implements Holding {

    private static final String ACCOUNT = "account number";

    private static final String ROWS =
            "select h.id, h.version, h.number, h.file->'account'->>'number' from household h";

    private static final String NEXT =
            ROWS
                    + " left join compared c on c.household_id = h.id"
                    + " where c.version is distinct from h.version order by h.id limit ?";

    private static final String THESE = ROWS + " where h.id = any(?)";

    private static final String NOTE =
            """
            insert into compared (household_id, version, account_even, account_odd)
            values (?, ?, ?, ?)
            on conflict (household_id) do update set version = excluded.version,
                account_even = excluded.account_even, account_odd = excluded.account_odd\
            """;

    private final Legible numbers;
    private final Marks marks;

    Compared(Legible numbers, Marks marks) {
        this.numbers = numbers;
        this.marks = marks;
    }

    /// The next that have changed since they were compared, or never were.
    List<UUID> next(Connection connection, int most) throws SQLException {
        try (var select = connection.prepareStatement(NEXT)) {
            select.setInt(1, most);
            return note(connection, select);
        }
    }

    List<UUID> these(Connection connection, UUID... households) throws SQLException {
        try (var select = connection.prepareStatement(THESE)) {
            select.setArray(1, connection.createArrayOf("uuid", households));
            return note(connection, select);
        }
    }

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        try (var any = connection.prepareStatement("select exists (select from compared)")) {
            var row = any.executeQuery();
            return row.next() && row.getBoolean(1) ? 1 : 0;
        }
    }

    /// The sweep marks all of them anew, under every key there is.
    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        if (!after.isEmpty()) {
            return new Done(after, 0);
        }
        try (var delete = connection.prepareStatement("delete from compared")) {
            return new Done("all", Math.min(1, delete.executeUpdate()));
        }
    }

    private List<UUID> note(Connection connection, PreparedStatement select) throws SQLException {
        var ids = new ArrayList<UUID>();
        var rows = select.executeQuery();
        try (var note = connection.prepareStatement(NOTE)) {
            while (rows.next()) {
                var mark = mark(rows);
                note.setObject(1, rows.getObject(1, UUID.class));
                note.setLong(2, rows.getLong(2));
                note.setString(3, mark.even());
                note.setString(4, mark.odd());
                note.addBatch();
                ids.add(rows.getObject(1, UUID.class));
            }
            var _ = note.executeBatch();
        }
        return ids;
    }

    private Mark mark(ResultSet row) throws SQLException {
        var account = numbers.account(row.getString(4), row.getString(3));
        return account == null ? new Mark(null, null) : marks.of(ACCOUNT, account);
    }
}
