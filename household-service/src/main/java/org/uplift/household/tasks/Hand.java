package org.uplift.household.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who acts on tasks.
///
/// @param unit they come from
/// @param isBound whether they have to do with their own tasks alone
record Hand(String subject, @Nullable String unit, boolean isBound, Instant at) {}
