package org.uplift.household.family;

/// A change that was entered, and the version that the household is in now.
///
/// @param isNew whether it was entered just now
record Recorded(FamilyRecordCard card, long version, boolean isNew) {}
