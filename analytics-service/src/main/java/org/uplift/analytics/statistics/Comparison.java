package org.uplift.analytics.statistics;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.MeasureNames;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.statistics.Verification.Difference;

/// Kept sums beside recounted ones. A cell that one of them lacks is a cell of zeros.
record Comparison(Map<Cell, Sums> kept, Map<Cell, Sums> recounted) {

    private static final int MOST = 100;

    int cells() {
        return all().size();
    }

    List<Difference> differences() {
        return all().stream()
                .sorted(Comparator.comparing(Cell::text))
                .flatMap(this::differences)
                .limit(MOST)
                .toList();
    }

    private Set<Cell> all() {
        var all = new HashSet<>(kept.keySet());
        all.addAll(recounted.keySet());
        return all;
    }

    private Stream<Difference> differences(Cell cell) {
        var here = kept.getOrDefault(cell, Sums.NONE);
        var there = recounted.getOrDefault(cell, Sums.NONE);
        return IntStream.range(0, MeasureNames.count())
                .filter(measure -> here.of(measure) != there.of(measure))
                .mapToObj(measure ->
                        new Difference(
                                cell.text(),
                                MeasureNames.of(measure),
                                here.of(measure),
                                there.of(measure)));
    }
}
