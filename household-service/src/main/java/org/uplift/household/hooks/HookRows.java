package org.uplift.household.hooks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The hooks as they rest.
record HookRows(Connection connection) {

    static final String COLUMNS =
            """
            h.id, h.division, h.helper, h.team, h.dest, h.secret, h.told, h.registered_by,
            h.registered_at, h.failures, h.failing_since, h.last_heard_at, h.stopped_at\
            """;

    private static final String ADD =
            """
            insert into task_hook (id, division, helper, team, dest, secret, registered_by,
                registered_at, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private static final String PAGE =
            "select "
                    + COLUMNS
                    + """
                     from task_hook h where h.division >= ? and h.division < ?
                        and (? = '' or h.helper = ?) and (h.division, h.id) > (?, ?)
                    order by h.division, h.id limit ?\
                    """;

    void add(Hook one) throws SQLException {
        var now = utc(one.registeredAt());
        var _ =
                update(
                        ADD,
                        one.id(),
                        one.division(),
                        one.helper(),
                        one.team(),
                        one.dest(),
                        one.secret(),
                        one.registeredBy(),
                        now,
                        now);
    }

    List<Hook> find(UUID id) throws SQLException {
        return ask("select " + COLUMNS + " from task_hook h where h.id = ?", id);
    }

    /// @param helper whose they are; everybody's where it is empty
    List<Hook> page(String from, String until, String helper, String after, UUID last, int most)
            throws SQLException {
        return ask(PAGE, from, until, helper, helper, after, last, most);
    }

    void remove(UUID id) throws SQLException {
        var _ = update("delete from task_hook where id = ?", id);
    }

    List<Hook> ask(String sql, @Nullable Object... values) throws SQLException {
        try (var ask = connection.prepareStatement(sql)) {
            fill(ask, values);
            var found = new ArrayList<Hook>();
            for (var row = ask.executeQuery(); row.next(); ) {
                found.add(read(row));
            }
            return found;
        }
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            fill(update, values);
            return update.executeUpdate();
        }
    }

    static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Hook read(ResultSet row) throws SQLException {
        return new Hook(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                row.getInt(10),
                time(row, 11),
                time(row, 12),
                time(row, 13));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
