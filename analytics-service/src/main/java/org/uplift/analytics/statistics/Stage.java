package org.uplift.analytics.statistics;

import java.sql.Connection;
import java.sql.SQLException;
import org.uplift.analytics.measure.Generation;

/// Which generation of sums is shown. The first one is shown from its beginning; a later one when
/// the nation has seen as many changes in it as in the one before, which then leaves; or when all
/// that is told has arrived in it, for after a loss of topics less is told than before.
record Stage(Connection connection, Generation generation) {

    private static final String SHOW_FIRST =
            """
            insert into generation (id, is_shown)
            values (?, not exists (select from generation where is_shown))
            on conflict (id) do nothing\
            """;

    private static final String HAS_CAUGHT_UP =
            """
            select coalesce(mine.folds, 0) >= coalesce(shown.folds, 0)
            from generation g
            left join division_sums shown on shown.generation = g.id and shown.level = 0
            left join division_sums mine on mine.generation = ? and mine.level = 0
            where g.is_shown and g.id <> ?\
            """;

    private static final String HAS_BEGUN =
            """
            select exists (select from generation where is_shown and id <> ?)
               and exists (select from division_sums where generation = ? and level = 0)\
            """;

    void enter() throws SQLException {
        execute(SHOW_FIRST);
    }

    void showIfCaughtUp() throws SQLException {
        if (says(HAS_CAUGHT_UP)) {
            show();
        }
    }

    /// All that is told has arrived.
    void showIfBegun() throws SQLException {
        if (says(HAS_BEGUN)) {
            show();
        }
    }

    private void show() throws SQLException {
        keep("division", "level, division", "folds, sums");
        keep(
                "cell",
                "level, division, label, status, attribute, cause",
                "folds, sums, households, persons, labourers");
        execute("update generation set is_shown = false where is_shown and id <> ?");
        execute("update generation set is_shown = true where id = ?");
        execute("delete from division_sums where generation <> ?");
        execute("delete from cell_sums where generation <> ?");
        execute("delete from sums_position where generation <> ?");
    }

    /// What was shown until now stays the past of other days.
    private void keep(String table, String key, String kept) throws SQLException {
        execute(
                """
                insert into %1$s_past (%2$s, changed_on, %3$s)
                select %2$s, changed_on, %3$s from %1$s_sums
                where generation in (select id from shown_generation) and generation <> ?
                on conflict (%2$s, changed_on) do update set (%3$s) = (%4$s)\
                """
                        .formatted(table, key, kept, told(kept)));
    }

    private static String told(String columns) {
        return "excluded." + columns.replace(", ", ", excluded.");
    }

    private boolean says(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setInt(1, generation.id());
            statement.setInt(2, generation.id());
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, generation.id());
            var _ = statement.executeUpdate();
        }
    }
}
