package org.uplift.platform.sealing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far each resealing has come.
record ResealingRows(Connection connection) {

    /// @param holding which part is under way, blank before the first
    record Progress(UUID id, String holding, String place) {}

    boolean add(UUID id, String key, long total, Instant now) throws SQLException {
        var sql =
                "insert into resealing (id, key, total, started_at) values (?, ?, ?, ?)"
                        + " on conflict (id) do nothing";
        return update(sql, id, key, total, now.atOffset(ZoneOffset.UTC)) == 1;
    }

    Optional<Resealing> find(UUID id) throws SQLException {
        var sql =
                "select id, key, done, total, started_at, finished_at from resealing"
                        + " where id = ?";
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
                select id, holding, place from resealing where finished_at is null
                order by started_at, id limit 1 for update skip locked\
                """;
        try (var select = connection.prepareStatement(sql)) {
            var found = select.executeQuery();
            return found.next()
                    ? Optional.of(
                            new Progress(
                                    found.getObject(1, UUID.class),
                                    found.getString(2),
                                    found.getString(3)))
                    : Optional.empty();
        }
    }

    void advance(UUID id, String holding, String place, int pieces) throws SQLException {
        var sql = "update resealing set holding = ?, place = ?, done = done + ? where id = ?";
        var _ = update(sql, holding, place, pieces, id);
    }

    void finish(UUID id, Instant now) throws SQLException {
        var sql = "update resealing set finished_at = ? where id = ?";
        var _ = update(sql, now.atOffset(ZoneOffset.UTC), id);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static Resealing read(ResultSet row) throws SQLException {
        return new Resealing(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                instant(row.getObject(6, OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
