package org.uplift.analytics.statistics;

import java.util.EnumSet;
import java.util.Set;
import org.uplift.analytics.measure.LineKind;

/// What is asked about a division.
///
/// @param by the dimensions to cross by; none for no groups
/// @param withChildren whether the divisions of the next level are wanted too
/// @param lines the kinds of lines to measure poverty by; none for all there are
/// @param figures wanted of the division, its groups and its children; none for all of the
///   division's and plain counts of the others
record Question(
        String division,
        Set<Dimension> by,
        boolean withChildren,
        Set<LineKind> lines,
        Set<Figure> figures) {

    boolean isCrossed() {
        return !by.isEmpty();
    }

    Set<LineKind> measuredBy() {
        return lines.isEmpty() ? EnumSet.allOf(LineKind.class) : lines;
    }

    Set<Figure> figuresOfTotals() {
        return figures.isEmpty() ? EnumSet.allOf(Figure.class) : figures;
    }
}
