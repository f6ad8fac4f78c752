package org.uplift.trace.grower;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which growers are wanted; what is absent does not matter.
///
/// @param fromMu the smallest orchard
/// @param untilMu the first that is too large
record Wish(
        @Nullable BigDecimal fromMu, @Nullable BigDecimal untilMu, @Nullable Boolean cooperative) {}
