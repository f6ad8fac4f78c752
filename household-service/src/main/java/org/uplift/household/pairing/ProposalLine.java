package org.uplift.household.pairing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// What a proposal says of a household.
///
/// @param before who answers for it now
/// @param helper who is to; nobody where none is left
/// @param metres how far away they come from
/// @param state `proposed`, `offered` to whoever is to take it, `accepted` or `refused`
/// @param rule why it was refused
record ProposalLine(
        UUID household,
        String division,
        @Nullable String before,
        @Nullable String helper,
        int metres,
        String state,
        @Nullable String rule) {

    Touched touched() {
        return new Touched(household, division, null);
    }

    String place() {
        return Key.of(division, household).toString();
    }
}
