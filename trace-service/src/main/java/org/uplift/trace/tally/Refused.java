package org.uplift.trace.tally;

import org.uplift.platform.problem.Violation;

/// A row that cannot be taken, and why.
record Refused(int row, String column, String rule, String message) {

    static Refused of(int row, Violation violation) {
        return new Refused(row, violation.path(), violation.rule(), violation.message());
    }

    Violation violation() {
        return new Violation("row %d %s".formatted(row, column).strip(), rule, message);
    }
}
