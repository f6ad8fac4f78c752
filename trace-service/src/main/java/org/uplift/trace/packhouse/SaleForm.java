package org.uplift.trace.packhouse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// Fruit of a household that was sold and paid for.
///
/// @param kg of the lot, boxes and all
/// @param serials of the boxes, where it was sold in boxes
public record SaleForm(
        @NotNull UUID householdId,
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull LocalDate on,
        @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3) BigDecimal kg,
        @NotNull @PositiveOrZero @Max(100_000_000_000L) Long amountFen,
        @Size(max = 1000) @Nullable List<@NotNull @Pattern(regexp = Link.CODE) String> serials) {

    List<String> boxes() {
        return serials == null ? List.of() : serials;
    }
}
