package org.uplift.trace.grower;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which growers are wanted; what is absent does not matter.
///
/// @param fromMu the smallest orchard
/// @param untilMu the first that is too large
record Wish(
        @Nullable BigDecimal fromMu, @Nullable BigDecimal untilMu, @Nullable Boolean cooperative) {

    /// @param cooperative `true`, `false` or nothing
    static Wish of(
            @Nullable BigDecimal fromMu,
            @Nullable BigDecimal untilMu,
            @Nullable String cooperative) {
        return new Wish(fromMu, untilMu, cooperative == null ? null : Boolean.valueOf(cooperative));
    }
}
