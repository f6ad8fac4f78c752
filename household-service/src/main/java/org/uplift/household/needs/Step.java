package org.uplift.household.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Words;

/// A step that somebody takes with a need.
///
/// @param to the state it leads to
/// @param how code of the list `confirmation`
record Step(
        NeedState to, @Nullable LocalDate promised, @Nullable String how, @Nullable String words) {

    static Step of(Taking taking) {
        return new Step(NeedState.TAKEN, taking.promised(), null, null);
    }

    static Step of(Fulfilment fulfilment) {
        return new Step(NeedState.FULFILLED, null, null, Words.screened(fulfilment.words()));
    }

    static Step of(Confirmation confirmation) {
        return new Step(NeedState.CONFIRMED, null, confirmation.how(), null);
    }

    static Step of(Reopening reopening) {
        return new Step(NeedState.REOPENED, null, null, Words.screened(reopening.reason()));
    }
}
