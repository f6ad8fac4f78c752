package org.uplift.trace.recall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.uplift.trace.genealogy.Descent;

/// What recalls are about while they last.
record RecalledItems(Connection connection) {

    private static final int MOST_STEPS = 500_000;

    private static final String ADD =
            """
            insert into recalled_item (item, recall, division)
            select item, ?, ? from unnest(?::text[]) as item
            on conflict do nothing
            """;
    private static final String REMOVE =
            "delete from recalled_item where recall = ? and item <> all(?)";
    private static final String TOUCHED =
            """
            select distinct r.id from recall r join recalled_item i on i.recall = r.id
            where r.lifted_at is null and i.item = any(?)
            """;
    private static final String UNDER_WAY = "select 1 from recall where lifted_at is null limit 1";

    /// Follows the lot of a new recall wherever it went, and remembers that.
    Descent begin(Recall recall) throws SQLException {
        var descent = Descent.of(connection, recall.lot(), MOST_STEPS);
        add(recall, all(descent));
        return descent;
    }

    /// The same again later: what it did not go into after all is forgotten.
    Descent follow(Recall recall) throws SQLException {
        var descent = Descent.of(connection, recall.lot(), MOST_STEPS);
        keep(recall, all(descent));
        add(recall, all(descent));
        return descent;
    }

    private static List<String> all(Descent descent) {
        return Stream.concat(descent.items().stream(), descent.makings().stream()).toList();
    }

    private void add(Recall recall, List<String> all) throws SQLException {
        try (var add = connection.prepareStatement(ADD)) {
            add.setObject(1, recall.id());
            add.setString(2, recall.division());
            add.setArray(3, connection.createArrayOf("text", all.toArray()));
            var _ = add.executeUpdate();
        }
    }

    void forget(Recall recall) throws SQLException {
        keep(recall, List.of());
    }

    private void keep(Recall recall, Collection<String> items) throws SQLException {
        try (var remove = connection.prepareStatement(REMOVE)) {
            remove.setObject(1, recall.id());
            remove.setArray(2, connection.createArrayOf("text", items.toArray()));
            var _ = remove.executeUpdate();
        }
    }

    boolean isAnyUnderWay() throws SQLException {
        try (var ask = connection.createStatement()) {
            return ask.executeQuery(UNDER_WAY).next();
        }
    }

    /// The recalls that one of these is a part of.
    List<UUID> touched(Collection<String> items) throws SQLException {
        try (var ask = connection.prepareStatement(TOUCHED)) {
            ask.setArray(1, connection.createArrayOf("text", items.toArray()));
            var rows = ask.executeQuery();
            var touched = new ArrayList<UUID>();
            while (rows.next()) {
                touched.add(rows.getObject(1, UUID.class));
            }
            return touched;
        }
    }
}
