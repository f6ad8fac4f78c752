package org.uplift.trace.grower;

import java.math.BigDecimal;
import java.util.UUID;

/// A grower as others see them.
record GrowerCard(
        UUID householdId,
        String division,
        String number,
        int size,
        BigDecimal orchardMu,
        boolean cooperative) {

    static GrowerCard of(Grower grower) {
        return new GrowerCard(
                grower.householdId(),
                grower.division(),
                grower.number(),
                grower.size(),
                grower.orchardMu(),
                grower.cooperative());
    }
}
