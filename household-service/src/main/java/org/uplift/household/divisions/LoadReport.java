package org.uplift.household.divisions;

/// What a load did.
///
/// @param entered new in the tree, or known under another name before
record LoadReport(int rows, int entered) {}
