package org.uplift.household.hooks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.hooks.News.Change;
import org.uplift.platform.identity.DivisionScope;

/// Who is told of tasks when, and how far they have been told.
record Tellings(Connection connection) {

    /// Those of whose county something changed; of helpers, those who may come in.
    private static final String TAKE =
            """
            update task_hook h set next_at = ?
            where h.id in (
                select due.id from task_hook due
                where due.stopped_at is null and due.next_at <= ?
                    and exists (select from task t
                        where left(t.division, 6) = left(due.division, 6) and t.place > due.told)
                    and (due.helper is null or not exists (select from platform_user u
                            where u.subject = due.helper and u.disabled_since is not null)
                        and (not exists (select from duty d where d.subject = due.helper)
                            or exists (select from duty d where d.subject = due.helper
                                and d.since <= ? and (d.until is null or d.until > ?))))
                order by due.next_at limit 20 for update skip locked)
            returning\
            """;

    private static final String NEWS =
            """
            select t.id, t.place, t.state, t.level, t.division >= ? and t.division < ?
                and (? > 0 or t.state in ('given', 'seen'))
                and (t.addressee = 'helper' and t.helper = ?
                    or t.addressee = 'village' and cast(? as text) is not null
                    or t.addressee = 'team' and t.team = coalesce(?,
                        (select u.unit from platform_user u where u.subject = ?)))
            from task t where left(t.division, 6) = left(?, 6) and t.place > ?
            order by t.place limit ?\
            """;

    private static final String TOLD =
            """
            update task_hook set told = ?, next_at = ?, failures = 0, failing_since = null,
                last_heard_at = coalesce(?, last_heard_at)
            where id = ?\
            """;

    private static final String FAILED =
            """
            update task_hook set failures = failures + 1, next_at = ?,
                failing_since = coalesce(failing_since, ?), stopped_at = ?
            where id = ?\
            """;

    /// Those to be told now: nobody else takes them up until the lease ends.
    List<Hook> take(Instant now, Instant lease, LocalDate today) throws SQLException {
        var sql = TAKE + " " + HookRows.COLUMNS;
        return new HookRows(connection)
                .ask(sql, HookRows.utc(lease), HookRows.utc(now), today, today);
    }

    /// What changed in the county behind the place they were told of.
    List<Change> behind(Hook one, int most) throws SQLException {
        var scope = DivisionScope.of(one.division());
        try (var ask = connection.prepareStatement(NEWS)) {
            HookRows.fill(
                    ask,
                    scope.from(),
                    scope.until(),
                    one.told(),
                    one.helper(),
                    one.helper(),
                    one.team(),
                    one.helper(),
                    one.division(),
                    one.told(),
                    most);
            var changes = new ArrayList<Change>();
            for (var row = ask.executeQuery(); row.next(); ) {
                changes.add(
                        new Change(
                                row.getObject(1, UUID.class),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBoolean(5)));
            }
            return changes;
        }
    }

    void told(UUID id, long last, Instant next, @Nullable Instant heard) throws SQLException {
        var when = heard == null ? null : HookRows.utc(heard);
        var _ = new HookRows(connection).update(TOLD, last, HookRows.utc(next), when, id);
    }

    void failed(UUID id, Instant now, Instant next, @Nullable Instant stopped) throws SQLException {
        var end = stopped == null ? null : HookRows.utc(stopped);
        var _ =
                new HookRows(connection)
                        .update(FAILED, HookRows.utc(next), HookRows.utc(now), end, id);
    }
}
