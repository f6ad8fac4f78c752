package org.uplift.household.registry;

import org.uplift.household.file.HouseholdFile;

/// One state of a household's file.
public record FileVersion(long version, Signature signature, HouseholdFile file) {

    static FileVersion of(Household household) {
        return new FileVersion(household.version(), household.signature(), household.file());
    }
}
