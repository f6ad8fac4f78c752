package org.uplift.household.registry;

/// @param isNew whether what was put was not there before
record Entered(Household household, boolean isNew) {}
