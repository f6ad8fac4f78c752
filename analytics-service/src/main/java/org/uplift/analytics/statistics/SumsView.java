package org.uplift.analytics.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uplift.analytics.measure.Level;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// The sums of the generation that is shown, as they are or as they were at the end of a day. Each
/// question is one range of one index.
record SumsView(Lookup lookup, Query totals, Query cells, List<LocalDate> until) {

    private static final String TOTALS = "generation, division, folds, sums";
    private static final String CELL = "division, label, status, attribute, cause";
    private static final String CELLS =
            "generation, " + CELL + ", folds, sums, households, persons, labourers";
    private static final int MOST_ROWS = 10_000;
    private static final String TOO_MANY =
            "must not make more than %,d groups: cross by less, or ask for the divisions singly"
                    .formatted(MOST_ROWS);
    private static final String LIMIT = " limit " + (MOST_ROWS + 1);
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

        /// The counts of the cells that a cross does not tell apart, added up.
        Query countedBy(Set<Dimension> by) {
            return new Query(
                    """
                    select generation, division, %s, sum(folds)::bigint as folds,
                        sum(households)::bigint as households, sum(persons)::bigint as persons,
                        sum(labourers)::bigint as labourers from (\
                    """
                                    .formatted(Dimension.columns(by))
                            + start,
                    end + ") as kept group by 1, 2, 3, 4, 5, 6");
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

    List<Row> cells(String division) {
        return lookup.find(cells.where(OF_ONE), Row::cell, one(division));
    }

    List<Row> counts(String division, Set<Dimension> by) {
        return lookup.find(cells.countedBy(by).where(OF_ONE), Row::counts, one(division));
    }

    List<Row> totals(String within, Level level) {
        return lookup.find(totals.where(OF_ALL_IN), Row::total, all(within, level));
    }

    /// @throws Invalid when there are more than an answer can tell
    List<Row> cells(String within, Level level) {
        return within(lookup.find(cells.where(OF_ALL_IN) + LIMIT, Row::cell, all(within, level)));
    }

    /// @throws Invalid when there are more than an answer can tell
    List<Row> counts(String within, Level level, Set<Dimension> by) {
        var sql = cells.countedBy(by).where(OF_ALL_IN) + LIMIT;
        return within(lookup.find(sql, Row::counts, all(within, level)));
    }

    private static List<Row> within(List<Row> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new Invalid(List.of(new Violation("children", "too-many", TOO_MANY)));
        }
        return rows;
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
