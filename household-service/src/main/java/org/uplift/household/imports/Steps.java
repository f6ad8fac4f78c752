package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Takes imports from state to state, and notes how far they are in each.
@ApplicationScoped
class Steps {

    private final Database database;
    private final Clock clock;

    Steps(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false when it is not in that state
    boolean move(Connection connection, UUID id, State from, State to) throws SQLException {
        var sql =
                """
                update import set state = ?, attempts = 0, farthest = 0, changed_at = ?,
                    done = case when ? then done else 0 end
                where id = ? and state = ?\
                """;
        return update(connection, sql, to.code(), now(), to.isResting(), id, from.code()) == 1;
    }

    /// Who comes no farther than ever before is as far from the end as before.
    ///
    /// @param done rows read so far
    void advance(Connection connection, UUID id, long done) throws SQLException {
        var sql =
                """
                update import set done = ?, total = greatest(total, ?), changed_at = ?,
                    attempts = case when ? > farthest then 0 else attempts end,
                    farthest = greatest(farthest, ?)
                where id = ?\
                """;
        var _ = update(connection, sql, done, done, now(), done, done, id);
    }

    /// Households committed, counted anew from the chunks.
    void countCommitted(Connection connection, UUID id) throws SQLException {
        var sql =
                """
                update import set changed_at = ?, done = counted.done, total = counted.total,
                    attempts = case when counted.done > farthest then 0 else attempts end,
                    farthest = greatest(farthest, counted.done)
                from (select coalesce(sum(households) filter (where committed), 0) as done,
                        coalesce(sum(households), 0) as total
                    from import_chunk where import_id = ?) as counted
                where id = ?\
                """;
        var _ = update(connection, sql, now(), id, id);
    }

    void checked(Connection connection, UUID id, long rows, long households, String preview)
            throws SQLException {
        var sql =
                """
                update import set rows = ?, households = ?, preview = ?::jsonb, done = ?, total = ?
                where id = ?\
                """;
        var _ = update(connection, sql, rows, households, preview, rows, rows, id);
    }

    void fail(Connection connection, UUID id, String rule, String place) throws SQLException {
        var sql =
                """
                update import set state = 'failed', failure = ?, place = ?, changed_at = ?
                where id = ? and state in ('received', 'checking', 'committing')\
                """;
        var _ = update(connection, sql, rule, place, now(), id);
    }

    /// @return how many times somebody has tried to finish the state it is in
    int attempt(UUID id) {
        var sql = "update import set attempts = attempts + 1 where id = ? returning attempts";
        return database.ask(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setObject(1, id);
                var found = update.executeQuery();
                return found.next() ? found.getInt(1) : 0;
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
