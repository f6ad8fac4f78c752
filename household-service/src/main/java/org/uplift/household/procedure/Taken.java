package org.uplift.household.procedure;

import java.time.Instant;

/// A step as it was taken.
///
/// @param by the caller's subject, never a name
record Taken(Step step, String by, Instant at) {}
