package org.uplift.household.quality;

import java.util.List;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;

/// A household's file in one version, and what is wrong with it.
record Examined(UUID household, long version, HouseholdFile file, List<Flaw> flaws) {

    String division() {
        return file.division();
    }
}
