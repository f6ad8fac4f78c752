package org.uplift.household.registry;

import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Business;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Housing;
import org.uplift.household.file.Land;
import org.uplift.household.file.Utilities;
import org.uplift.household.file.Water;

/// How the household lives and what it works with.
record Conditions(
        Housing housing,
        Water water,
        Utilities utilities,
        String road,
        double mainRoadKm,
        Land land,
        @Nullable Business business,
        boolean enoughFood,
        boolean enoughClothing) {

    static Conditions of(HouseholdFile file) {
        return new Conditions(
                file.housing(),
                file.water(),
                file.utilities(),
                file.road(),
                file.mainRoadKm(),
                file.land(),
                file.business(),
                file.enoughFood(),
                file.enoughClothing());
    }
}
