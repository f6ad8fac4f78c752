package org.uplift.household.needs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need and how it went on.
///
/// @param raisedBy the subject of a token, never a name
/// @param turns first to last
record NeedCard(NeedLine need, String raisedBy, List<Turn> turns) {

    /// @param how code of the list `confirmation`
    record Turn(
            String state,
            Instant at,
            String doneBy,
            @Nullable LocalDate promised,
            @Nullable String how,
            @Nullable String words) {}
}
