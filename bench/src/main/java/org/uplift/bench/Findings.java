package org.uplift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the register has found to be wrong with its files.
record Findings(Connection database) {

    private static final String FOUND =
            """
            select concat_ws(' ', household_id, rule, member, item) from finding
            where state = 'open'\
            """;

    /// Each as the file of rules has it, told again in another language.
    private static final List<String> PLAINLY =
            List.of(
                    """
                    select '5_18_001', id from household where (main_cause = 'illness'
                        or file->'otherCauses' ? 'illness')
                        and not coalesce(file->'help'->'measures', '[]') ?| '{health,social}'\
                    """,
                    """
                    select '4_11_006', id from household where file->'water'->>'safe' = 'false'
                        and main_cause <> 'water' and not file->'otherCauses' ? 'water'\
                    """,
                    "select '5_13_003', id from household where phone is null");

    Set<String> open() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(FOUND)) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    void forget() throws SQLException {
        try (var statement = database.createStatement()) {
            var _ = statement.execute("truncate finding");
        }
    }

    void mustBe(Set<String> expected) throws SQLException {
        var found = open();
        if (!expected.equals(found)) {
            var lost = new ArrayList<>(expected);
            lost.removeAll(found);
            throw new IllegalStateException(
                    "%d findings were expected, %d found; lost are %s"
                            .formatted(
                                    expected.size(),
                                    found.size(),
                                    lost.stream().limit(5).toList()));
        }
    }

    void mustBeAsPlainSqlHasIt() throws SQLException {
        for (var sql : PLAINLY) {
            var wrong =
                    """
                    with plain (rule, id) as (%s and status <> 'cancelled')
                    select (select count(*) from plain), (select count(*) from (
                        (select rule, id from plain except
                            select rule, household_id from finding where state = 'open')
                        union all
                        (select rule, household_id from finding
                            where state = 'open' and rule in (select distinct rule from plain)
                            except select rule, id from plain)) as difference)\
                    """
                            .formatted(sql);
            try (var statement = database.createStatement();
                    var rows = statement.executeQuery(wrong)) {
                var _ = rows.next();
                if (rows.getLong(2) > 0) {
                    throw new IllegalStateException(
                            "%d of %d differ from %s"
                                    .formatted(rows.getLong(2), rows.getLong(1), sql));
                }
            }
        }
    }
}
