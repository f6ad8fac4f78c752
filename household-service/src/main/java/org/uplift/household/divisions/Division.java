package org.uplift.household.divisions;

import org.jspecify.annotations.Nullable;
import org.uplift.events.division.DivisionLevel;

/// A place that is administered as one.
///
/// @param code 12 digits; what is above it is the code with its last digits zero
/// @param parent the code of the division above; absent for a province
public record Division(String code, String name, DivisionLevel level, @Nullable String parent) {}
