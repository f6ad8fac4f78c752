package org.uplift.trace.genealogy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Walks along the edges: each in one query, which never goes the same way twice and stays within
/// the time that things had in common.
record Paths(Connection connection) {

    /// What a walk may see of a transformation knows no time: whatever went in may have come out.
    private static final String BACK =
            """
            with recursive walk (node, since, until, near, near_since, near_until, bond, amount,
                                 unit, event) as (
                select ?::text collate "C", ?::bigint, ?::bigint, null::text collate "C",
                       null::bigint, null::bigint, null::text, null::numeric, null::text,
                       null::bigint
              union
                select e.src,
                       case when e.bond = 'out' then '%1$d'::bigint
                            else greatest(w.since, e.since) end,
                       case when e.bond = 'out' then '%2$d'::bigint
                            else least(w.until, e.until) end,
                       w.node, w.since, w.until, e.bond, e.amount, e.unit, e.event
                from walk w join edge e on e.dst = w.node
                    and e.since < w.until and e.until > w.since
                where e.since <= ?
            )
            select * from walk where near is not null limit ?
            """
                    .formatted(Long.MIN_VALUE, Long.MAX_VALUE);

    private static final String FORTH =
            """
            with recursive walk (node, since, until, near, near_since, near_until, bond, amount,
                                 unit, event) as (
                select ?::text collate "C", ?::bigint, ?::bigint, null::text collate "C",
                       null::bigint, null::bigint, null::text, null::numeric, null::text,
                       null::bigint
              union
                select e.dst,
                       case when e.bond = 'into' then '%1$d'::bigint
                            else greatest(w.since, e.since) end,
                       case when e.bond = 'into' then '%2$d'::bigint
                            else least(w.until, e.until) end,
                       w.node, w.since, w.until, e.bond, e.amount, e.unit, e.event
                from walk w join edge e on e.src = w.node
                    and e.since < w.until and e.until > w.since
                where e.since <= ?
            )
            select * from walk where near is not null limit ?
            """
                    .formatted(Long.MIN_VALUE, Long.MAX_VALUE);

    /// @param at as of that moment; nothing for whatever it ever held
    Walk back(String item, @Nullable Instant at, int most) throws SQLException {
        var window = at == null ? Window.ALWAYS : Window.moment(Window.micros(at));
        return walk(BACK, new State(item, window), at, most);
    }

    /// @param at as of that moment; nothing for as far as anybody knows
    Walk forth(String item, @Nullable Instant at, int most) throws SQLException {
        return walk(FORTH, new State(item, Window.ALWAYS), at, most);
    }

    private Walk walk(String query, State start, @Nullable Instant at, int most)
            throws SQLException {
        try (var ask = connection.prepareStatement(query)) {
            ask.setString(1, start.node());
            ask.setLong(2, start.window().since());
            ask.setLong(3, start.window().until());
            ask.setLong(4, Window.last(at));
            ask.setInt(5, most + 1);
            var rows = ask.executeQuery();
            var legs = new ArrayList<Leg>();
            while (rows.next()) {
                legs.add(leg(rows));
            }
            var isWhole = legs.size() <= most;
            return new Walk(start, isWhole ? legs : legs.subList(0, most), isWhole);
        }
    }

    private static Leg leg(ResultSet row) throws SQLException {
        return new Leg(
                new State(row.getString(4), new Window(row.getLong(5), row.getLong(6))),
                new State(row.getString(1), new Window(row.getLong(2), row.getLong(3))),
                Bond.named(row.getString(7)),
                row.getBigDecimal(8),
                row.getString(9));
    }
}
