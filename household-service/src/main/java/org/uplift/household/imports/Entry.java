package org.uplift.household.imports;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.uplift.household.file.HouseholdFile;

/// A household of the file that may be brought in, and the rows it stands in.
///
/// @param silent columns that the file does not speak of
record Entry(List<Integer> rows, HouseholdFile file, List<Integer> silent) {

    int row() {
        return rows.getFirst();
    }

    int row(int member) {
        return rows.get(Math.min(member, rows.size() - 1));
    }

    String number() {
        return requireNonNull(file.number(), "a checked entry has a number");
    }
}
