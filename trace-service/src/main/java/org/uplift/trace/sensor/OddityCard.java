package org.uplift.trace.sensor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// How often a device broke a rule on a day.
///
/// @param device all zeros for those that are none of ours
record OddityCard(
        LocalDate day, UUID device, String division, String rule, long count, Instant lastAt) {}
