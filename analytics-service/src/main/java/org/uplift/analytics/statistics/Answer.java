package org.uplift.analytics.statistics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page and the tag by which one can tell whether it is still the same.
record Answer(StatisticsPage page, String tag) {

    Answer asOf(@Nullable Instant moment) {
        return new Answer(page.asOf(moment), tag);
    }

    /// Folds only grow, so their sum stays the same only while all of them do.
    static String tag(@Nullable Row total, List<Row> own, List<Row> below) {
        return "%x-%x-%x-%x"
                .formatted(
                        total == null ? 0 : total.generation(),
                        total == null ? 0 : total.folds(),
                        folds(own),
                        folds(below));
    }

    private static long folds(List<Row> rows) {
        return rows.stream().mapToLong(Row::folds).sum();
    }
}
