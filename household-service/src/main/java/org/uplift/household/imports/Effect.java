package org.uplift.household.imports;

import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Household;

/// What bringing one household in does to the register.
sealed interface Effect {

    record Entered(HouseholdFile file) implements Effect {}

    record Changed(Household household, HouseholdFile before, HouseholdFile after)
            implements Effect {}

    record Unchanged(HouseholdFile file) implements Effect {}

    record Refused(List<Refusal> refusals) implements Effect {}
}
