package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.uplift.analytics.measure.Cell;

/// What statistics may be crossed by.
enum Dimension {
    LABEL,
    STATUS,
    ATTRIBUTE,
    CAUSE;

    private static final String ANY = "";

    /// The cell of which nothing matters.
    static final Cell ALL = new Cell(ANY, ANY, ANY, ANY);

    /// The columns of a cell of which only those have a meaning.
    static String columns(Set<Dimension> by) {
        return Arrays.stream(values())
                .map(one -> (by.contains(one) ? "%s" : "'' as %s").formatted(one.column()))
                .collect(joining(", "));
    }

    private String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The cell with those of its codes that matter.
    static Cell mask(Cell cell, Set<Dimension> by) {
        return new Cell(
                by.contains(LABEL) ? cell.label() : ANY,
                by.contains(STATUS) ? cell.status() : ANY,
                by.contains(ATTRIBUTE) ? cell.attribute() : ANY,
                by.contains(CAUSE) ? cell.cause() : ANY);
    }
}
