package org.uplift.trace.grower;

import java.math.BigDecimal;
import java.util.List;

/// How many households of an area grow fruit, on how much land, and in which of its parts.
record GrowerSummary(
        long growers, BigDecimal orchardMu, long inCooperatives, List<Growers.Count> divisions) {

    static GrowerSummary of(List<Growers.Count> parts) {
        return new GrowerSummary(
                parts.stream().mapToLong(Growers.Count::growers).sum(),
                parts.stream()
                        .map(Growers.Count::orchardMu)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().mapToLong(Growers.Count::inCooperatives).sum(),
                parts);
    }
}
