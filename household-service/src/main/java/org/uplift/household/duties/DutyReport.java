package org.uplift.household.duties;

/// What a sheet of duties did.
///
/// @param entered duties that were not known
/// @param changed duties whose end is another now
/// @param users that were not known
record DutyReport(int rows, int entered, int changed, int users) {}
