package org.uplift.trace.orchard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.uplift.trace.step.Link;

/// A plot of a grower.
///
/// @param gtin of what grows there
record PlotForm(
        @NotNull UUID householdId,
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull @Positive @DecimalMax("1000") @Digits(integer = 4, fraction = 2) BigDecimal areaMu,
        @NotNull @Min(1950) @Max(2100) Integer plantedIn,
        @NotNull @Valid PlaceForm place) {}
