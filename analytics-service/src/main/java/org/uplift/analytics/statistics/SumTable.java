package org.uplift.analytics.statistics;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// Enters absolute sums, in the transaction of a connection. A tally with fewer folds than what is
/// there came late and is passed over, so the same tallies may be entered again and in any order.
/// What was last changed on an earlier day is kept beside first.
///
/// @param day on which they are entered
record SumTable(Connection connection, Generation generation, LocalDate day) {

    private static final String TOTALS =
            """
            with cut (generation, day) as (values (?::integer, ?::date)),
            told as (select * from unnest(?, ?, ?, ?) as told (level, division, folds, sums)),
            kept as (
                insert into division_past (level, division, changed_on, folds, sums)
                select level, division, changed_on, old.folds, old.sums
                from cut cross join told join division_sums old using (generation, level, division)
                where changed_on < day and generation in (select id from shown_generation)
                on conflict (level, division, changed_on) do update
                set folds = excluded.folds, sums = excluded.sums)
            insert into division_sums (generation, changed_on, level, division, folds, sums)
            select * from cut, told
            on conflict (generation, level, division) do update
            set folds = excluded.folds, sums = excluded.sums, changed_on = excluded.changed_on
            where division_sums.folds < excluded.folds\
            """;

    private static final String CELLS =
            """
            with cut (generation, day) as (values (?::integer, ?::date)),
            told as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as told (level, division, folds, sums, label, status, attribute, cause,
                             households, persons, labourers)),
            kept as (
                insert into cell_past (level, division, label, status, attribute, cause,
                                       changed_on, folds, sums, households, persons, labourers)
                select level, division, label, status, attribute, cause,
                    changed_on, old.folds, old.sums, old.households, old.persons, old.labourers
                from cut cross join told
                join cell_sums old
                    using (generation, level, division, label, status, attribute, cause)
                where changed_on < day and generation in (select id from shown_generation)
                on conflict (level, division, label, status, attribute, cause, changed_on)
                do update set folds = excluded.folds, sums = excluded.sums,
                    households = excluded.households, persons = excluded.persons,
                    labourers = excluded.labourers)
            insert into cell_sums (generation, changed_on, level, division, folds, sums,
                                   label, status, attribute, cause,
                                   households, persons, labourers)
            select * from cut, told
            on conflict (generation, level, division, label, status, attribute, cause) do update
            set folds = excluded.folds, sums = excluded.sums, changed_on = excluded.changed_on,
                households = excluded.households, persons = excluded.persons,
                labourers = excluded.labourers
            where cell_sums.folds < excluded.folds\
            """;

    /// Rows are locked in one order, so that two who enter cannot wait for each other.
    private static final Comparator<Row> ORDER =
            Comparator.comparing((Row row) -> row.key().division())
                    .thenComparing(row -> row.key().cell());

    void enter(Map<SumKey, Tally> tallies) throws SQLException {
        var rows = tallies.entrySet().stream().map(Row::of).sorted(ORDER).toList();
        enterTotals(rows.stream().filter(row -> row.key().cell().isTotal()).toList());
        enterCells(rows.stream().filter(row -> !row.key().cell().isTotal()).toList());
    }

    private void enterTotals(List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(TOTALS)) {
            fill(statement, rows);
            var _ = statement.executeUpdate();
        }
    }

    private void enterCells(List<Row> rows) throws SQLException {
        try (var statement = connection.prepareStatement(CELLS)) {
            fill(statement, rows);
            statement.setArray(7, texts(rows, row -> row.key().cell().label()));
            statement.setArray(8, texts(rows, row -> row.key().cell().status()));
            statement.setArray(9, texts(rows, row -> row.key().cell().attribute()));
            statement.setArray(10, texts(rows, row -> row.key().cell().cause()));
            statement.setArray(11, counts(rows, Layout.HOUSEHOLDS));
            statement.setArray(12, counts(rows, Layout.PERSONS));
            statement.setArray(13, counts(rows, Layout.LABOURERS));
            var _ = statement.executeUpdate();
        }
    }

    private void fill(PreparedStatement statement, List<Row> rows) throws SQLException {
        statement.setInt(1, generation.id());
        statement.setObject(2, day);
        statement.setArray(3, array("int2", rows, Row::level));
        statement.setArray(4, texts(rows, row -> row.key().division()));
        statement.setArray(5, array("int8", rows, row -> row.tally().folds()));
        statement.setArray(6, bytes(rows));
    }

    private Array texts(List<Row> rows, Function<Row, String> column) throws SQLException {
        return array("text", rows, column::apply);
    }

    private Array counts(List<Row> rows, int measure) throws SQLException {
        return array("int8", rows, row -> row.tally().sums().of(measure));
    }

    private Array bytes(List<Row> rows) throws SQLException {
        var sums = rows.stream().map(row -> row.tally().sums().bytes()).toArray(byte[][]::new);
        return connection.createArrayOf("bytea", sums);
    }

    private Array array(String type, List<Row> rows, Function<Row, Object> column)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(column).toArray());
    }

    private record Row(SumKey key, Tally tally) {

        static Row of(Map.Entry<SumKey, Tally> entry) {
            return new Row(entry.getKey(), entry.getValue());
        }

        short level() {
            return (short) Level.of(key.division()).ordinal();
        }
    }
}
