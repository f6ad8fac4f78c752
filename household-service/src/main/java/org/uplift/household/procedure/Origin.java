package org.uplift.household.procedure;

import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// How far the household had come when the procedure began: there it stands again when nothing
/// comes of it.
record Origin(String exitState, @Nullable Integer exitYear) {

    static Origin of(HouseholdFile file) {
        return new Origin(file.exitState(), file.actualExitYear());
    }
}
