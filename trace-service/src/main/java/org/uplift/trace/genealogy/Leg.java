package org.uplift.trace.genealogy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A step of a walk.
///
/// @param near where it begins
/// @param far where it leads
record Leg(State near, State far, Bond bond, @Nullable BigDecimal amount, @Nullable String unit) {}
