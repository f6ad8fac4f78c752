package org.uplift.household.procedure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Deprivations;

/// Two no-worries, three guarantees, and water: nothing may be lacking.
@Singleton
class StatutoryTest implements ExitCriteria {

    @Override
    public List<String> lacking(HouseholdFile file, LocalDate day) {
        return Deprivations.of(file, day);
    }
}
