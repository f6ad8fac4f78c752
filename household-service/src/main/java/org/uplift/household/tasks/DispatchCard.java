package org.uplift.household.tasks;

import java.time.Instant;
import java.util.UUID;

/// What became of tasks for many.
///
/// @param tasks one for each household
/// @param toHelpers of them given to the households' own helpers, the others to the villages
record DispatchCard(
        UUID id, String division, int tasks, int toHelpers, String givenBy, Instant givenAt) {}
