package org.uplift.household.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// A visit in a list.
///
/// @param visitor the subject of a token, never a name
/// @param state code of the list `visit-state`
/// @param score from 0 to 100, once the evidence was weighed
/// @param flagged whether somebody has to look into it
/// @param doubts codes of the list `visit-doubt`
/// @param points of the track, as of the last appraisal
record VisitLine(
        UUID id,
        UUID householdId,
        String division,
        String visitor,
        String state,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Integer score,
        boolean flagged,
        List<String> doubts,
        int points) {

    Touched touched() {
        return new Touched(householdId, division, null);
    }

    /// Where it stands in every list.
    String place() {
        return Key.of(division, id).toString();
    }
}
