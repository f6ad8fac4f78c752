package org.uplift.household.procedure;

import java.time.LocalDate;
import java.util.UUID;
import org.uplift.platform.paging.Key;

/// What hangs out about a procedure. There is no room in it for a number, a phone, an address, or
/// for a name as it is.
///
/// @param kind code of the list `procedure-kind`
/// @param persons of the household
/// @param until the last day
/// @param isStopped while an objection is open the days do not count
record Announcement(
        UUID procedure,
        String division,
        String kind,
        MaskedName head,
        int persons,
        LocalDate from,
        LocalDate until,
        boolean isStopped) {

    String place() {
        return Key.of(division, procedure).toString();
    }
}
