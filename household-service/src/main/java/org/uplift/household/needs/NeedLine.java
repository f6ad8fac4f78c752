package org.uplift.household.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// A need in a list.
///
/// @param due when it is to be met, or answered with a promise; nothing once it was met
/// @param level who answers for it: `village`, `township` or `county`
record NeedLine(
        UUID id,
        UUID householdId,
        String division,
        String category,
        String urgency,
        String words,
        String state,
        Instant raisedAt,
        @Nullable LocalDate promised,
        @Nullable LocalDate due,
        boolean overdue,
        String level) {

    Touched touched() {
        return new Touched(householdId, division, null);
    }

    /// Where it stands in every list.
    String place() {
        return Key.of(division, id).toString();
    }
}
