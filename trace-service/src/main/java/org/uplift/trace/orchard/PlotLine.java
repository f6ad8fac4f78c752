package org.uplift.trace.orchard;

import java.math.BigDecimal;
import java.util.UUID;

/// A plot as a line of a list, without its place.
///
/// @param bearsKg what it can bear in a year
record PlotLine(
        UUID id,
        String division,
        UUID householdId,
        String link,
        String gtin,
        BigDecimal areaMu,
        int plantedIn,
        BigDecimal bearsKg) {}
