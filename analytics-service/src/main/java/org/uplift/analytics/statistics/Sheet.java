package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.statistics.StatisticsPage.Child;
import org.uplift.analytics.statistics.StatisticsPage.Group;

/// Sets out rows as a question wants to see them.
record Sheet(Question question) {

    Figures totals(List<Row> rows) {
        return Figures.of(sum(rows), question.figuresOfTotals(), question.measuredBy());
    }

    /// Without those of too few households to be told.
    List<Child> children(Map<Place, List<Row>> rows) {
        var sums = new TreeMap<Place, Sums>();
        rows.forEach((place, own) -> sums.put(place, sum(own)));
        sums.keySet().removeAll(question.discretion().withheld(sums));
        return sums.entrySet().stream()
                .map(child ->
                        new Child(
                                child.getKey(),
                                figures(child.getValue()),
                                groups(rows.getOrDefault(child.getKey(), List.of()))))
                .toList();
    }

    @Nullable List<Group> groups(List<Row> rows) {
        if (!question.isCrossed()) {
            return null;
        }
        TreeMap<Cell, Sums> groups =
                rows.stream()
                        .collect(
                                groupingBy(
                                        row -> Dimension.mask(row.cell(), question.by()),
                                        TreeMap::new,
                                        collectingAndThen(toList(), Sheet::sum)));
        gather(groups);
        return groups.entrySet().stream()
                .filter(group -> group.getValue().of(Layout.HOUSEHOLDS) != 0)
                .map(group -> Group.of(group.getKey(), figures(group.getValue())))
                .toList();
    }

    /// Kinds of too few households become one group without a name.
    private void gather(Map<Cell, Sums> groups) {
        var rest = new ArrayList<Sums>();
        question.discretion().withheld(groups).forEach(kind -> rest.add(groups.remove(kind)));
        var together = Sums.total(rest);
        if (question.discretion().allows(together)) {
            groups.put(Dimension.ALL, together);
        }
    }

    private Figures figures(Sums sums) {
        return Figures.of(sums, question.figures(), question.measuredBy());
    }

    private static Sums sum(List<Row> rows) {
        return rows.size() == 1
                ? rows.getFirst().sums()
                : Sums.total(rows.stream().map(Row::sums).toList());
    }
}
