package org.uplift.household.criteria;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/// Net income per head and year under which a household is watched.
public record MonitoringLine(
        @NotNull @Min(2010) @Max(2100) Integer year,
        @NotNull @Positive @Max(Rules.MOST_FEN) Long perCapitaFen) {}
