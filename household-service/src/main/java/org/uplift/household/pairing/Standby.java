package org.uplift.household.pairing;

import org.jspecify.annotations.Nullable;

/// A helper who can answer for households.
///
/// @param village where they serve
/// @param home where they come from
/// @param room how many households they can take
record Standby(String subject, String village, @Nullable Point home, int room) {}
