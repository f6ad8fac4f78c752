package org.uplift.trace.orchard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// Fruit of one kind and one making.
///
/// @param kind harvested, graded or packed
/// @param householdId whose it is, where it is one household's
/// @param usedKg what of it went into other lots, or was sold
public record Lot(
        String gtin,
        String code,
        String division,
        String kind,
        @Nullable String grade,
        @Nullable UUID householdId,
        @Nullable UUID plotId,
        UUID stepId,
        LocalDate day,
        BigDecimal kg,
        BigDecimal usedKg,
        BigDecimal soldKg) {

    public static final String HARVESTED = "harvested";
    public static final String GRADED = "graded";
    public static final String PACKED = "packed";

    public String link() {
        return Link.lot(gtin, code);
    }

    public boolean is(String other) {
        return kind.equals(other);
    }
}
