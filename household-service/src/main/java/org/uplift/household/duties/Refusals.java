package org.uplift.household.duties;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uplift.household.sheets.RowPlace;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What is wrong with a sheet: row, column, rule and reason, never what stands there.
final class Refusals {

    private static final int MANY = 100;

    private final List<Violation> violations = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();

    void add(int row, Violation flaw) {
        rows.add(row);
        if (violations.size() < MANY) {
            var place = "%s %s".formatted(RowPlace.of(row), flaw.path()).strip();
            violations.add(new Violation(place, flaw.rule(), flaw.message()));
        }
    }

    boolean concern(int row) {
        return rows.contains(row);
    }

    /// @throws Invalid with the first hundred of them
    void end() {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
