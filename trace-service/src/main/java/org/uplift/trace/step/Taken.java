package org.uplift.trace.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step as it is kept.
///
/// @param takenBackAt nothing for one that stands
/// @param instead the step that was recorded instead, where there is one
record Taken(
        UUID id,
        String kind,
        String division,
        @Nullable UUID householdId,
        LocalDate day,
        String said,
        @Nullable String recordedBy,
        List<String> events,
        @Nullable String takenBackAt,
        @Nullable String reason,
        @Nullable UUID instead) {

    Step step() {
        return new Step(id, kind, division, householdId, day, said, recordedBy);
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    boolean isTakenBackAs(WithdrawalForm form) {
        return form.reason().equals(reason) && Objects.equals(instead, form.instead());
    }
}
