package org.uplift.trace.sensor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// By what a device is watched.
///
/// @param silentAfterSeconds how long it may say nothing; absent where that does not matter
/// @param limits one for each kind of reading at most
record WatchForm(
        @Min(10) @Max(604_800) @Nullable Integer silentAfterSeconds,
        @NotNull @Size(max = 8) List<@NotNull @Valid Limit> limits) {

    @AssertTrue(message = "holds one limit for a kind")
    boolean isUnambiguous() {
        return limits == null
                || limits.stream().filter(it -> it != null).map(Limit::kind).distinct().count()
                        == limits.size();
    }
}
