package org.uplift.trace.grower;

import java.math.BigDecimal;
import java.util.List;
import org.uplift.platform.sheets.Tabular;

/// How many households of an area grow fruit, on how much land, and in which of its parts.
record GrowerSummary(
        long growers, BigDecimal orchardMu, long inCooperatives, List<Growers.Count> divisions)
        implements Tabular {

    static GrowerSummary of(List<Growers.Count> parts) {
        return new GrowerSummary(
                parts.stream().mapToLong(Growers.Count::growers).sum(),
                parts.stream()
                        .map(Growers.Count::orchardMu)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().mapToLong(Growers.Count::inCooperatives).sum(),
                parts);
    }

    @Override
    public List<Growers.Count> rows() {
        return divisions.isEmpty()
                ? List.of(new Growers.Count("", growers, orchardMu, inCooperatives))
                : divisions;
    }
}
