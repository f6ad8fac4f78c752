package org.uplift.trace.assay;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One figure of a laboratory.
///
/// @param most of it that is allowed, where there is a limit
record Finding(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}") String measure,
        @NotNull @PositiveOrZero @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
                BigDecimal value,
        @NotNull @Pattern(regexp = "brix|percent|newton|mg-kg|ug-kg|ph|count") String unit,
        @PositiveOrZero @DecimalMax("1000000") @Digits(integer = 7, fraction = 6)
                @Nullable BigDecimal most) {

    boolean fits() {
        return most == null || value.compareTo(most) <= 0;
    }
}
