package org.uplift.household.visits;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A visit and what came of it.
///
/// @param changes items of the file that were changed with it
/// @param confirmation code of the list `confirmation`, once the household confirmed it
record VisitCard(
        VisitLine visit,
        @Nullable String seen,
        List<String> changes,
        List<UUID> photos,
        List<UUID> needs,
        @Nullable String confirmation,
        List<Pause> pauses) {

    /// @param reason code of the list `visit-pause`
    record Pause(UUID id, Instant since, String reason, @Nullable Instant until) {}
}
