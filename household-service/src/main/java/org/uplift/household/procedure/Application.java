package org.uplift.household.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;

/// What a procedure is asked for.
///
/// @param watch for what the household is to be watched; where monitoring is to begin
/// @param removal how the risk was removed; where it is to be declared removed
record Application(
        @NotNull Kind kind,
        @NotNull @Code("procedure-reason") String reason,
        @Valid @Nullable Watch watch,
        @Code("removal-mode") @Nullable String removal) {

    /// @param type of the household that is watched
    record Watch(
            @NotNull @Code("monitored-type") String type,
            @NotEmpty @Size(max = 5) List<@NotNull @Code("risk") String> risks) {

        Watch {
            risks = risks == null ? List.of() : risks.stream().distinct().toList();
        }
    }
}
