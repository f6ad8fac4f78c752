package org.uplift.household.visits;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/// When a visit went on, by the clock of the phone.
record Resumption(@NotNull Instant at) {}
