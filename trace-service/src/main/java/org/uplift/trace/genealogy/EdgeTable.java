package org.uplift.trace.genealogy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The edges, being written.
record EdgeTable(Connection connection) {

    /// How many things may lie in one another.
    static final int DEEPEST = 24;

    private static final List<String> WITHDRAW =
            List.of(
                    """
                    delete from edge e using epcis_thing t
                    where t.event = ? and e.event = t.event
                      and e.src = t.uri and e.bond = 'into'
                    """,
                    """
                    delete from edge e using epcis_thing t
                    where t.event = ? and e.event = t.event
                      and e.dst = t.uri and e.bond in ('out', 'of-lot')
                    """);

    private static final String FORGET =
            """
            delete from edge e
            using unnest(?::text[], ?::text[], ?::text[]) as pair (parent, child, bond)
            where e.src = pair.child and e.dst = pair.parent and e.bond = pair.bond
            """;

    /// Upwards from what holds a thing, while it holds it.
    private static final String CIRCLE =
            """
            with recursive up (child, parent, node, since, until, depth) as (
                select child, parent collate "C", parent collate "C", since, until, 1
                from unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[])
                    as stay (child, parent, since, until)
              union
                select up.child, up.parent, e.dst,
                       greatest(up.since, e.since), least(up.until, e.until), up.depth + 1
                from up join edge e on e.src = up.node and e.bond = 'packed'
                    and e.since < up.until and e.until > up.since
                where up.node <> up.child and up.depth <= %d
            )
            select child, parent from up where node = child or depth > %d limit 1
            """
                    .formatted(DEEPEST, DEEPEST);

    void add(List<Edge> edges) throws SQLException {
        if (!edges.isEmpty()) {
            var _ = Edge.TABLE.copy(connection, edges.stream().map(Edge::row).toList());
        }
    }

    /// Takes out what one event says.
    void withdraw(long event) throws SQLException {
        for (var statement : WITHDRAW) {
            try (var delete = connection.prepareStatement(statement)) {
                delete.setLong(1, event);
                var _ = delete.executeUpdate();
            }
        }
    }

    void forget(Collection<Pair> pairs) throws SQLException {
        if (!pairs.isEmpty()) {
            try (var delete = connection.prepareStatement(FORGET)) {
                var columns = new Columns(connection, delete);
                columns.texts(pairs, Pair::parent);
                columns.texts(pairs, Pair::child);
                columns.texts(pairs, pair -> pair.bond().word());
                var _ = delete.executeUpdate();
            }
        }
    }

    /// A thing that would lie in itself, or too deep.
    Optional<Pair> circle(List<Edge> stays) throws SQLException {
        var packed = stays.stream().filter(stay -> stay.bond() == Bond.PACKED).toList();
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        try (var ask = connection.prepareStatement(CIRCLE)) {
            var columns = new Columns(connection, ask);
            columns.texts(packed, Edge::src);
            columns.texts(packed, Edge::dst);
            columns.numbers(packed, stay -> stay.window().since());
            columns.numbers(packed, stay -> stay.window().until());
            var rows = ask.executeQuery();
            return rows.next()
                    ? Optional.of(new Pair(rows.getString(2), rows.getString(1), Bond.PACKED))
                    : Optional.empty();
        }
    }
}
