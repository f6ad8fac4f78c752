package org.uplift.trace.orchard;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.uplift.trace.step.Link;

/// Fruit that was brought in.
///
/// @param lot what it is called from now on
public record HarvestForm(
        @NotNull UUID plot,
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull LocalDate on,
        @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
                BigDecimal kg) {}
