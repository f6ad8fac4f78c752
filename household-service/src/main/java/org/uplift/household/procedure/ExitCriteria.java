package org.uplift.household.procedure;

import java.time.LocalDate;
import java.util.List;
import org.uplift.household.file.HouseholdFile;

/// What a household must have reached before its exit is approved.
interface ExitCriteria {

    /// What it lacks of that, as codes; nothing when it may exit.
    List<String> lacking(HouseholdFile file, LocalDate day);
}
