package org.uplift.trace.packhouse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// Fruit of a household that was sold and paid for.
record Sale(
        UUID id,
        String division,
        UUID householdId,
        String gtin,
        String lot,
        BigDecimal kg,
        long amountFen,
        LocalDate day) {

    static Sale of(UUID id, String division, SaleForm form) {
        return new Sale(
                id,
                division,
                form.householdId(),
                form.gtin(),
                form.lot(),
                form.kg(),
                form.amountFen(),
                form.on());
    }
}
