package org.uplift.household.tracks;

/// What became of points.
///
/// @param kept for the first time
/// @param known before
/// @param offDuty from when the sender did not serve: thrown away
record Receipt(int kept, int known, int offDuty) {}
