package org.uplift.household.measures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// @param on the last day
record End(@NotNull LocalDate on) {}
