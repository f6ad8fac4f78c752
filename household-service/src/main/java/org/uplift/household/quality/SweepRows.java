package org.uplift.household.quality;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.quality.Inspection.Outcome;
import org.uplift.platform.identity.DivisionScope;

/// How far each sweep has come, and the files it looks at next.
record SweepRows(Connection connection) {

    private static final String NEXT =
            """
            select id, version, file from household
            where division >= ? and division < ? and (?::uuid is null or id > ?)
            order by id limit ? for share\
            """;

    /// @param place the last household looked at
    record Progress(UUID id, String division, @Nullable UUID place) {}

    /// A file as it rests.
    record Resting(UUID id, long version, String file) {}

    boolean add(UUID id, String division, String by, Instant now) throws SQLException {
        var scope = DivisionScope.of(division);
        var sql =
                """
                insert into quality_sweep (id, division, started_by, started_at, total)
                select ?, ?, ?, ?, count(*) from household where division >= ? and division < ?
                on conflict (id) do nothing\
                """;
        return update(sql, id, division, by, at(now), scope.from(), scope.until()) == 1;
    }

    Optional<Sweep> find(UUID id) throws SQLException {
        var sql =
                """
                select id, division, done, total, opened, closed, started_at,
                    finished_at, unreadable, unread
                from quality_sweep where id = ?\
                """;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            var found = select.executeQuery();
            return found.next() ? Optional.of(read(found)) : Optional.empty();
        }
    }

    /// Nobody else can go on with it until this transaction ends.
    Optional<Progress> takeOldest() throws SQLException {
        var sql =
                """
                select id, division, place from quality_sweep where finished_at is null
                order by started_at, id limit 1 for update skip locked\
                """;
        try (var select = connection.prepareStatement(sql)) {
            var found = select.executeQuery();
            return found.next()
                    ? Optional.of(
                            new Progress(
                                    found.getObject(1, UUID.class),
                                    found.getString(2),
                                    found.getObject(3, UUID.class)))
                    : Optional.empty();
        }
    }

    /// Nobody changes them until this transaction ends.
    List<Resting> next(Progress progress, int most) throws SQLException {
        var scope = DivisionScope.of(progress.division());
        try (var select = connection.prepareStatement(NEXT)) {
            select.setString(1, scope.from());
            select.setString(2, scope.until());
            select.setObject(3, progress.place());
            select.setObject(4, progress.place());
            select.setInt(5, most);
            var found = select.executeQuery();
            var files = new ArrayList<Resting>();
            while (found.next()) {
                files.add(
                        new Resting(
                                found.getObject(1, UUID.class),
                                found.getLong(2),
                                found.getString(3)));
            }
            return files;
        }
    }

    void advance(UUID id, UUID place, int looked, List<UUID> unread, Outcome outcome)
            throws SQLException {
        var sql =
                """
                update quality_sweep set place = ?, done = done + ?, opened = opened + ?,
                    closed = closed + ?, unreadable = unreadable + ?,
                    unread = (unread || ?)[1:100]
                where id = ?\
                """;
        var ids = connection.createArrayOf("uuid", unread.toArray());
        var count = unread.size();
        var _ = update(sql, place, looked, outcome.opened(), outcome.closed(), count, ids, id);
    }

    void finish(UUID id, Instant now) throws SQLException {
        var _ = update("update quality_sweep set finished_at = ? where id = ?", at(now), id);
    }

    private static OffsetDateTime at(Instant now) {
        return now.atOffset(ZoneOffset.UTC);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static Sweep read(ResultSet row) throws SQLException {
        var finished = row.getObject(8, OffsetDateTime.class);
        return new Sweep(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(9),
                List.of((UUID[]) row.getArray(10).getArray()),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
