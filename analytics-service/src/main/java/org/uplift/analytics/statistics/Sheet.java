package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.statistics.StatisticsPage.Child;
import org.uplift.analytics.statistics.StatisticsPage.Group;

/// Sets out rows as a question wants to see them.
record Sheet(Question question) {

    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::text);

    Figures totals(List<Row> rows) {
        return Figures.of(sum(rows), question.figuresOfTotals(), question.measuredBy());
    }

    Child child(Place place, List<Row> rows) {
        return new Child(place, figures(sum(rows)), groups(rows));
    }

    @Nullable List<Group> groups(List<Row> rows) {
        if (!question.isCrossed()) {
            return null;
        }
        return rows.stream()
                .collect(
                        groupingBy(
                                row -> Dimension.mask(row.cell(), question.by()),
                                () -> new TreeMap<>(ORDER),
                                collectingAndThen(toList(), Sheet::sum)))
                .entrySet()
                .stream()
                .filter(group -> group.getValue().of(Layout.HOUSEHOLDS) != 0)
                .map(group -> Group.of(group.getKey(), figures(group.getValue())))
                .toList();
    }

    private Figures figures(Sums sums) {
        return Figures.of(sums, question.figures(), question.measuredBy());
    }

    private static Sums sum(List<Row> rows) {
        return Sums.total(rows.stream().map(Row::sums).toList());
    }
}
