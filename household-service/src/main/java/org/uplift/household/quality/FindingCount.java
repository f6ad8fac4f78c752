package org.uplift.household.quality;

/// How many files of a village break a rule.
///
/// @param overdue of the open ones
record FindingCount(String division, String rule, long open, long overdue, long excepted) {}
