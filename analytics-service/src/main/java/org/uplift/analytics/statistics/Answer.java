package org.uplift.analytics.statistics;

import java.util.List;
import java.util.Optional;

/// A page and the tag by which one can tell whether it is still the same.
record Answer(StatisticsPage page, String tag) {

    /// Folds only grow, so their sum stays the same only while all of them do.
    static String tag(Optional<Row> total, List<Row> own, List<Row> below) {
        return "%x-%x-%x-%x"
                .formatted(
                        total.map(Row::generation).orElse(0),
                        total.map(Row::folds).orElse(0L),
                        folds(own),
                        folds(below));
    }

    private static long folds(List<Row> rows) {
        return rows.stream().mapToLong(Row::folds).sum();
    }
}
