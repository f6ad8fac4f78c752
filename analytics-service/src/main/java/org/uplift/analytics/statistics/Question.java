package org.uplift.analytics.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.LineKind;

/// What is asked about a division.
///
/// @param asOf a day that is over, for the figures as they were at its end
/// @param by the dimensions to cross by; none for no groups
/// @param withChildren whether the divisions of the next level are wanted too
/// @param lines the kinds of lines to measure poverty by; none for all there are
/// @param figures wanted of the division, its groups and its children; none for all of the
///   division's and plain counts of the others
/// @param discretion towards who asks
record Question(
        String division,
        @Nullable LocalDate asOf,
        Set<Dimension> by,
        boolean withChildren,
        Set<LineKind> lines,
        Set<Figure> figures,
        Discretion discretion) {

    boolean isCrossed() {
        return !by.isEmpty();
    }

    /// Whether its groups and children are told by plain counts alone.
    boolean isPlain() {
        return figures.isEmpty();
    }

    boolean allows(Row total) {
        return discretion.allows(total.sums());
    }

    Set<LineKind> measuredBy() {
        return lines.isEmpty() ? EnumSet.allOf(LineKind.class) : lines;
    }

    Set<Figure> figuresOfTotals() {
        return figures.isEmpty() ? EnumSet.allOf(Figure.class) : figures;
    }
}
