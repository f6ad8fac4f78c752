package org.uplift.trace.proof;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Closed days, the latest first.
///
/// @param next the day to go on from; absent where there are no more
record DayRoots(List<DayRoot> items, @Nullable LocalDate next) {}
