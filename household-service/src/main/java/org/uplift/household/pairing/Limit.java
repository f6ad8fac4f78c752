package org.uplift.household.pairing;

import java.time.LocalDate;

/// How many households a helper of a region may have, from a day on.
record Limit(String region, LocalDate since, int households, String decidedBy) {}
