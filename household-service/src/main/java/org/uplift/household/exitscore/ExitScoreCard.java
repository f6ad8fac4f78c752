package org.uplift.household.exitscore;

import java.time.Instant;
import java.util.UUID;

/// The score of one household.
///
/// @param version of the file that was examined
/// @param asOf what was known when
record ExitScoreCard(UUID householdId, long version, Instant asOf, ExitScore score) {}
