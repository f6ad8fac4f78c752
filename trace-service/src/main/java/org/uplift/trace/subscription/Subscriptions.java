package org.uplift.trace.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.database.Database;

/// The subscriptions.
@ApplicationScoped
class Subscriptions {

    private static final String ADD =
            """
            insert into epcis_subscription
                (id, division, query, dest, token, format, schedule, report_if_empty, created_at,
                 told, next_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String BEFORE =
            """
            select coalesce((select seq from epcis_event
                where record_time < coalesce(cast(? as timestamptz), 'infinity')
                order by record_time desc, seq desc limit 1), 0)
            """;
    private static final String PAGE =
            """
            select * from epcis_subscription
            where query = ? and division >= ? and division < ?
                and (cast(? as uuid) is null or id > ?)
            order by id limit ?
            """;
    private static final String FIND =
            """
            select * from epcis_subscription
            where query = ? and id = ? and division >= ? and division < ?
            """;
    private static final String REMOVE =
            """
            delete from epcis_subscription
            where query = ? and id = ? and division >= ? and division < ?
            """;
    private static final String TAKE =
            """
            update epcis_subscription set next_at = ?
            where id in (
                select id from epcis_subscription
                where stopped_at is null and next_at <= ?
                    and (schedule is not null
                        or told < (select coalesce(max(seq), 0) from epcis_event))
                order by next_at limit 20 for update skip locked)
            returning *
            """;
    private static final String TOLD =
            """
            update epcis_subscription set told = ?, next_at = ?,
                last_notified_at = coalesce(?, last_notified_at), failures = 0,
                failing_since = null
            where id = ?
            """;
    private static final String FAILED =
            """
            update epcis_subscription set failures = failures + 1, next_at = ?,
                failing_since = coalesce(failing_since, ?), stopped_at = ?
            where id = ?
            """;

    private final Database database;
    private final ObjectMapper json;

    Subscriptions(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Subscription one) {
        var _ =
                database.change(
                        ADD,
                        one.id(),
                        one.division(),
                        one.query(),
                        one.dest(),
                        one.token(),
                        one.format(),
                        text(one.schedule()),
                        one.reportIfEmpty(),
                        one.createdAt(),
                        one.told(),
                        one.nextAt());
    }

    /// The number of the last event recorded before; of the last of all where nothing is said.
    long before(@Nullable Instant time) {
        return database.ask(BEFORE, row -> row.getLong(1), time).getFirst();
    }

    List<Subscription> page(String query, DivisionScope scope, @Nullable UUID after, int rows) {
        return database.ask(
                PAGE, this::subscription, query, scope.from(), scope.until(), after, after, rows);
    }

    Optional<Subscription> find(String query, UUID id, DivisionScope scope) {
        return database
                .ask(FIND, this::subscription, query, id, scope.from(), scope.until())
                .stream()
                .findFirst();
    }

    boolean remove(String query, UUID id, DivisionScope scope) {
        return database.change(REMOVE, query, id, scope.from(), scope.until()) == 1;
    }

    /// Those to be told now: nobody else takes them up until the lease ends.
    List<Subscription> take(Instant now, Instant lease) {
        return database.ask(TAKE, this::subscription, lease, now);
    }

    void told(UUID id, long last, Instant next, @Nullable Instant heard) {
        var _ = database.change(TOLD, last, next, heard, id);
    }

    void failed(UUID id, Instant now, Instant next, @Nullable Instant stopped) {
        var _ = database.change(FAILED, next, now, stopped, id);
    }

    private Subscription subscription(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("query"),
                row.getString("dest"),
                row.getString("token"),
                row.getString("format"),
                schedule(row.getString("schedule")),
                row.getBoolean("report_if_empty"),
                row.getTimestamp("created_at").toInstant(),
                row.getLong("told"),
                Database.instant(row, "last_notified_at"),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("failures"),
                Database.instant(row, "failing_since"),
                Database.instant(row, "stopped_at"));
    }

    private @Nullable Schedule schedule(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Schedule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was kept is no schedule", e);
        }
    }

    private @Nullable String text(@Nullable Schedule schedule) {
        try {
            return schedule == null ? null : json.writeValueAsString(schedule);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
