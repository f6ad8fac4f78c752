package org.uplift.analytics.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.statistics.Lookup.Reading;

/// The sums of the generation that is shown, as they are or as they were at the end of a day. Each
/// question is one range of one index.
record SumsView(Lookup lookup, Query totals, Query cells, List<LocalDate> until) {

    private static final String TOTALS = "generation, division, folds, sums";
    private static final String CELL = "division, label, status, attribute, cause";
    private static final String CELLS = "generation, " + CELL + ", folds, sums";
    private static final String OF_ONE = " and level = ? and division = ?";
    private static final String OF_ALL_IN = " and level = ? and division >= ? and division < ?";

    /// @param end what comes behind the conditions
    private record Query(String start, String end) {

        static Query now(String columns, String table) {
            return new Query(
                    "select %s from %s where generation = (select id from shown_generation)"
                            .formatted(columns, table),
                    "");
        }

        static Query then(String columns, String history, String key) {
            return new Query(
                    "select distinct on (%s) %s from %s where changed_on <= ?"
                            .formatted(key, columns, history),
                    " order by %s, changed_on desc, rank desc".formatted(key));
        }

        String where(String conditions) {
            return start + conditions + end;
        }
    }

    static SumsView now(Lookup lookup) {
        return new SumsView(
                lookup,
                Query.now(TOTALS, "division_sums"),
                Query.now(CELLS, "cell_sums"),
                List.of());
    }

    static SumsView on(LocalDate day, Lookup lookup) {
        return new SumsView(
                lookup,
                Query.then(TOTALS, "division_history", "division"),
                Query.then(CELLS, "cell_history", CELL),
                List.of(day));
    }

    Optional<Row> total(String division) {
        return lookup.find(totals.where(OF_ONE), Row::total, one(division)).stream().findFirst();
    }

    List<Row> cells(String division, Reading<Row> reading) {
        return lookup.find(cells.where(OF_ONE), reading, one(division));
    }

    List<Row> totals(String within, Level level) {
        return lookup.find(totals.where(OF_ALL_IN), Row::total, all(within, level));
    }

    List<Row> cells(String within, Level level, Reading<Row> reading) {
        return lookup.find(cells.where(OF_ALL_IN), reading, all(within, level));
    }

    private List<Object> one(String division) {
        return values((short) Level.of(division).ordinal(), division);
    }

    private List<Object> all(String within, Level level) {
        return values((short) level.ordinal(), within, Level.of(within).behind(within));
    }

    private List<Object> values(Object... more) {
        var values = new ArrayList<Object>(until);
        values.addAll(List.of(more));
        return values;
    }
}
