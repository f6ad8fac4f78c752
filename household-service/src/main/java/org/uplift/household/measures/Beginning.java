package org.uplift.household.measures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// @param on the first day
record Beginning(@NotNull LocalDate on) {}
