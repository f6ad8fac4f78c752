package org.uplift.household.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// @param since the day it takes effect, today or later
record RetentionForm(@Min(1) @Max(36_500) int days, @NotNull LocalDate since) {}
