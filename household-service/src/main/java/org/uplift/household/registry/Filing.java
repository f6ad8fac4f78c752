package org.uplift.household.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// How the household came on the register and how it is to leave it, as codes and years.
record Filing(
        String standard,
        String type,
        String exitState,
        LocalDate filed,
        @Nullable Integer plannedExitYear,
        @Nullable Integer actualExitYear,
        boolean withoutLabour,
        boolean militaryFamily) {

    static Filing of(HouseholdFile file) {
        return new Filing(
                file.standard(),
                file.type(),
                file.exitState(),
                file.filed(),
                file.plannedExitYear(),
                file.actualExitYear(),
                file.withoutLabour(),
                file.militaryFamily());
    }
}
