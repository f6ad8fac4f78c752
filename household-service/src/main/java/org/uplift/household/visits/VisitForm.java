package org.uplift.household.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.PointsForm;

/// A visit as it begins.
///
/// @param openedAt by the clock of the phone
/// @param position where the phone is: no visit begins with location off
record VisitForm(@NotNull Instant openedAt, @Valid PointsForm.@Nullable Point position) {

    PointsForm points() {
        return new PointsForm(position == null ? List.of() : List.of(position), null);
    }
}
