package org.uplift.analytics.statistics;

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

    /// The cell with those of its codes that matter.
    static Cell mask(Cell cell, Set<Dimension> by) {
        return new Cell(
                by.contains(LABEL) ? cell.label() : ANY,
                by.contains(STATUS) ? cell.status() : ANY,
                by.contains(ATTRIBUTE) ? cell.attribute() : ANY,
                by.contains(CAUSE) ? cell.cause() : ANY);
    }
}
