package org.uplift.trace.packhouse;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Collection;
import org.uplift.trace.step.Link;

/// So much of a lot.
record Portion(
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull @Positive @DecimalMax("1000000") @Digits(integer = 7, fraction = 3)
                BigDecimal kg) {

    static BigDecimal sum(Collection<Portion> portions) {
        return portions.stream().map(Portion::kg).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
