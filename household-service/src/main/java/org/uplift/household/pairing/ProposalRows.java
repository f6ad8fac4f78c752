package org.uplift.household.pairing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/// How far each proposal has come, and what it says.
record ProposalRows(Connection connection) {

    static final String COLUMNS =
            """
            id, division, day, mode, state, households, helpers, nearest, arcs, metres, changes,
            unpaired, objective, bound, optimal, seconds, asked_at, finished_at\
            """;

    private static final String ADD =
            """
            insert into pairing_proposal (id, division, day, mode, state, asked_by, asked_at)
            values (?, ?, ?, ?, 'asked', ?, ?) on conflict (id) do nothing\
            """;

    /// Nobody else works on it until it has been silent for long.
    private static final String TAKE =
            """
            update pairing_proposal set state = 'computing', beat = ? where id = (
                select id from pairing_proposal
                where state = 'asked' or state = 'computing' and beat < ?
                order by asked_at limit 1 for update skip locked)
            returning\
            """;

    private static final String FINISH =
            """
            update pairing_proposal set state = ?, households = ?, helpers = ?, nearest = ?,
                arcs = ?, metres = ?, changes = ?, unpaired = ?, objective = ?, bound = ?,
                optimal = ?, seconds = ?, finished_at = ?
            where id = ?\
            """;

    boolean add(UUID id, ProposalForm form, String by, Instant now) throws SQLException {
        return update(ADD, id, form.division(), form.day(), form.mode(), by, utc(now)) == 1;
    }

    Optional<Proposal> find(UUID id) throws SQLException {
        return ask("select " + COLUMNS + " from pairing_proposal where id = ?", id);
    }

    /// @param silent since when whoever worked on it has to have been silent
    Optional<Proposal> take(Instant now, Instant silent) throws SQLException {
        return ask(TAKE + " " + COLUMNS, utc(now), utc(silent));
    }

    void advance(UUID id, int households, Instant now) throws SQLException {
        var sql = "update pairing_proposal set households = ?, beat = ? where id = ?";
        var _ = update(sql, households, utc(now), id);
    }

    void finish(UUID id, Outcome all, double seconds, Instant now) throws SQLException {
        var _ =
                update(
                        FINISH,
                        "ready",
                        all.households(),
                        all.helpers(),
                        all.nearest(),
                        all.ways(),
                        all.metres(),
                        all.moved(),
                        all.unpaired(),
                        all.objective(),
                        all.bound(),
                        all.objective() == all.bound(),
                        seconds,
                        utc(now),
                        id);
    }

    void fail(UUID id, Instant now) throws SQLException {
        var sql = "update pairing_proposal set state = 'failed', finished_at = ? where id = ?";
        var _ = update(sql, utc(now), id);
    }

    private Optional<Proposal> ask(String sql, Object... values) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            fill(select, values);
            var row = select.executeQuery();
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Proposal read(ResultSet row) throws SQLException {
        var finished = row.getObject(18, OffsetDateTime.class);
        return new Proposal(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getLong(9),
                row.getLong(10),
                row.getInt(11),
                row.getInt(12),
                row.getLong(13),
                row.getLong(14),
                row.getBoolean(15),
                row.getDouble(16),
                row.getObject(17, OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
