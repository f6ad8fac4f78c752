package org.uplift.household.pairing;

import java.time.LocalDate;
import java.util.UUID;
import org.uplift.platform.paging.Key;

/// That somebody may not answer for a household.
///
/// @param reason `same-household`, `relative` or `employer`; a family name they share is none
record Conflict(
        UUID id,
        String subject,
        UUID household,
        String division,
        String reason,
        String declaredBy,
        LocalDate declaredOn) {

    String place() {
        return Key.of(division, id).toString();
    }
}
