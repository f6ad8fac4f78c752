package org.uplift.trace.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a step was recorded wrongly.
///
/// @param reason it did not happen, or not as it was said
/// @param instead the step that was recorded in its place
record WithdrawalForm(
        @NotNull @Pattern(regexp = NEVER + "|said-wrong") String reason, @Nullable UUID instead) {

    private static final String NEVER = "did-not-happen";

    /// In the words of CBV.
    String inTheStandardsWord() {
        return reason.equals(NEVER) ? "did_not_occur" : "incorrect_data";
    }
}
