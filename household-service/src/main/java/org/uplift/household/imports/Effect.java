package org.uplift.household.imports;

import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Household;

import java.util.List;

/// What bringing one household in does to the register.
sealed interface Effect {

    record Entered(HouseholdFile file) implements Effect {}

    record Changed(Household household, HouseholdFile before, HouseholdFile after)
            implements Effect {}

    record Unchanged(HouseholdFile file) implements Effect {}

    record Refused(List<Refusal> refusals) implements Effect {}
}
