package org.uplift.trace.packhouse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.uplift.trace.step.Link;

/// A lot that grading made.
record Sorted(
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull @Pattern(regexp = "extra|first|second|juice") String grade,
        @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
                BigDecimal kg) {}
