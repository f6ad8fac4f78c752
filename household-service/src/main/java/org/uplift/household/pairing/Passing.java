package org.uplift.household.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// A household that is to pass from one helper to another. Until then whoever gives it answers for
/// it.
///
/// ```
/// proposed ──▶ accepted
///     ├──────▶ refused    by whoever was to take it
///     └──────▶ withdrawn  because somebody else is asked
/// ```
///
/// @param from the subject of whoever answers for it
/// @param on the first day of whoever takes it; accepted later, it is the day of the acceptance
/// @param proposal that it came of
@JsonInclude(JsonInclude.Include.NON_NULL)
record Passing(
        UUID id,
        UUID household,
        String division,
        String from,
        String to,
        LocalDate on,
        @Nullable UUID proposal,
        String state,
        String proposedBy,
        Instant proposedAt,
        @Nullable Instant settledAt,
        @Nullable String reason) {

    boolean isAs(PassingForm form) {
        return form.equals(new PassingForm(household, to, on));
    }

    boolean is(String word) {
        return state.equals(word);
    }

    /// @throws Rejected when it came to another end already
    void mustBeOpen() {
        if (!is("proposed")) {
            var flaw = new Violation("state", "step-out-of-order", "has come to its end already");
            throw new Rejected("A hand-over that is %s stays so".formatted(state), List.of(flaw));
        }
    }

    Touched touched() {
        return new Touched(household, division, null);
    }

    String place() {
        return Key.of(division, id).toString();
    }
}
