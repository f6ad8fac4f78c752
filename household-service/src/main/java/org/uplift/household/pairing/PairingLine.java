package org.uplift.household.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// That somebody answers for a household.
///
/// @param helper the subject of their tokens
/// @param until the first day on which it is over; absent while nobody knows
record PairingLine(
        UUID id,
        UUID household,
        String division,
        String helper,
        LocalDate from,
        @Nullable LocalDate until,
        String decidedBy) {

    Touched touched() {
        return new Touched(household, division, null);
    }

    String place() {
        return Key.of(division, id).toString();
    }
}
