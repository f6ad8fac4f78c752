package org.uplift.household.registry;

import org.uplift.household.file.Discretion;
import org.uplift.household.file.HouseholdFile;

/// A file that comes from somebody who was perhaps not shown all of it.
public final class Returned {

    private Returned() {}

    /// As it is to stand.
    public static HouseholdFile of(HouseholdFile sent, HouseholdFile kept, Discretion discretion) {
        return discretion.completed(named(sent, kept, discretion), kept);
    }

    /// To be compared with what is kept, of which nobody learns by it what they are not shown.
    static HouseholdFile again(HouseholdFile sent, HouseholdFile kept, Discretion discretion) {
        return discretion.likened(named(sent, kept, discretion), kept);
    }

    private static HouseholdFile named(
            HouseholdFile sent, HouseholdFile kept, Discretion discretion) {
        return MemberIds.give(discretion.recognised(sent, kept), kept.members());
    }
}
