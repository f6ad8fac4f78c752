package org.uplift.trace.genealogy;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The marks, being written and read again.
record MarkTable(Connection connection) {

    private static final String WITHDRAW =
            """
            delete from kin_mark m using epcis_thing t
            where t.event = ? and t.role = 'parent' and m.event = t.event and m.parent = t.uri
            returning m.parent, m.child, m.bond
            """;

    private static final String CHILDREN =
            "select distinct parent, child, bond from kin_mark where parent = ? and bond = ?";

    private static final String OF =
            """
            select distinct m.* from kin_mark m
            join unnest(?::text[], ?::text[], ?::text[]) as pair (parent, child, bond)
              on m.parent = pair.parent and m.child = any(array[pair.child, ''])
             and m.bond = pair.bond
            """;

    void add(List<Mark> marks) throws SQLException {
        if (!marks.isEmpty()) {
            var _ = Mark.TABLE.copy(connection, marks.stream().map(Mark::row).toList());
        }
    }

    /// Takes out what one event says.
    ///
    /// @return the pairs it spoke of
    List<Pair> withdraw(long event) throws SQLException {
        try (var delete = connection.prepareStatement(WITHDRAW)) {
            delete.setLong(1, event);
            return pairs(delete.executeQuery());
        }
    }

    /// Each thing that ever was in.
    List<Pair> children(Pair whole) throws SQLException {
        try (var ask = connection.prepareStatement(CHILDREN)) {
            ask.setString(1, whole.parent());
            ask.setString(2, whole.bond().word());
            return pairs(ask.executeQuery()).stream().filter(it -> !it.isEverything()).toList();
        }
    }

    /// What is known of the pairs, and of everything that their parents hold.
    Map<Pair, List<Mark>> of(Collection<Pair> pairs) throws SQLException {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        try (var ask = connection.prepareStatement(OF)) {
            var columns = new Columns(connection, ask);
            columns.texts(pairs, Pair::parent);
            columns.texts(pairs, Pair::child);
            columns.texts(pairs, pair -> pair.bond().word());
            var rows = ask.executeQuery();
            var marks = new ArrayList<Mark>();
            while (rows.next()) {
                marks.add(mark(rows));
            }
            return marks.stream().collect(groupingBy(Mark::pair));
        }
    }

    private static List<Pair> pairs(ResultSet rows) throws SQLException {
        var pairs = new ArrayList<Pair>();
        while (rows.next()) {
            pairs.add(
                    new Pair(rows.getString(1), rows.getString(2), Bond.named(rows.getString(3))));
        }
        return pairs;
    }

    private static Mark mark(ResultSet row) throws SQLException {
        return new Mark(
                new Pair(
                        row.getString("parent"),
                        row.getString("child"),
                        Bond.named(row.getString("bond"))),
                row.getLong("at"),
                Mark.Turn.valueOf(row.getString("turn")),
                row.getBigDecimal("amount"),
                row.getString("unit"),
                row.getLong("event"),
                row.getString("division"));
    }
}
