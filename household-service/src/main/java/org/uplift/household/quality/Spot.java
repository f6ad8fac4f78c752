package org.uplift.household.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where in a file something is wrong.
///
/// @param member whose item it is; nobody's where it is the household's
/// @param item as in `housing.dangerGrade`, of the household or of the member
record Spot(@Nullable UUID member, String item) {}
