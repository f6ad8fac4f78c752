package org.uplift.household.needs;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// Whoever takes a need up promises a day.
record Taking(@NotNull LocalDate promised) {}
