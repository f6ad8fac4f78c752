package org.uplift.household.visits;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.uplift.household.file.Code;

/// Why and when a visit was interrupted, by the clock of the phone.
record PauseForm(@NotNull Instant at, @NotNull @Code("visit-pause") String reason) {}
