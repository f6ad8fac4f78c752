package org.uplift.trace.grower;

import java.math.BigDecimal;
import java.util.UUID;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.Label;

/// A household and its orchard. One without an orchard is no grower (any more); its version is kept
/// so that older facts cannot bring it back.
///
/// @param version of the household
/// @param number the household number
/// @param orchardMu zero for one that is off the register
record Grower(
        UUID householdId,
        long version,
        String division,
        String number,
        int size,
        BigDecimal orchardMu,
        boolean cooperative) {

    static Grower of(UUID id, long version, HouseholdProfile household) {
        return new Grower(
                id,
                version,
                household.division(),
                household.number(),
                household.members().size(),
                household.label() == Label.NONE
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(household.land().orchard()),
                household.business().cooperative());
    }

    static Grower erased(UUID id, long version, String division) {
        return new Grower(id, version, division, "", 0, BigDecimal.ZERO, false);
    }

    Grower newer(Grower other) {
        return version < other.version ? other : this;
    }
}
