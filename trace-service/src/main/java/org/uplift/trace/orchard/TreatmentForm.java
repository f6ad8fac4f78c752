package org.uplift.trace.orchard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What was put on a plot.
///
/// @param agent what it was, as its label says
/// @param waitingDays in which nothing is harvested there
record TreatmentForm(
        @NotNull @Pattern(regexp = "fertilising|spraying|watering|pruning") String kind,
        @NotNull @Pattern(regexp = ProductForm.WORDS) String agent,
        @NotNull @Positive @DecimalMax("100000") @Digits(integer = 6, fraction = 3)
                BigDecimal amount,
        @NotNull @Pattern(regexp = "kg|l|hours") String unit,
        @NotNull LocalDate on,
        @NotNull @Min(0) @Max(365) Integer waitingDays) {}
