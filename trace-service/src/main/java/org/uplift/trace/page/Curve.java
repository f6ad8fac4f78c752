package org.uplift.trace.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A line as a picture draws it, 300 wide and 100 high.
final class Curve {

    private static final int WIDE = 300;
    private static final int HIGH = 100;
    private static final int MOST = 150;
    private static final double MARGIN = 0.5;

    private Curve() {}

    /// The points of an SVG polyline; so many are left out that it stays small.
    static String of(Cold cold) {
        var points = cold.points();
        var first = points.getFirst().millis();
        var span = Math.max(1, points.getLast().millis() - first);
        var floor = cold.lowest() - MARGIN;
        var height = cold.highest() + MARGIN - floor;
        var every = Math.ceilDiv(points.size(), MOST);
        return IntStream.range(0, points.size())
                .filter(i -> i % every == 0 || i == points.size() - 1)
                .mapToObj(points::get)
                .map(point ->
                        String.format(
                                Locale.ROOT,
                                "%.1f,%.1f",
                                (double) WIDE * (point.millis() - first) / span,
                                HIGH - HIGH * (point.celsius() - floor) / height))
                .collect(Collectors.joining(" "));
    }
}
