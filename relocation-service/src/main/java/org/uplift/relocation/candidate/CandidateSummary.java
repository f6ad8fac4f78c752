package org.uplift.relocation.candidate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uplift.platform.sheets.Tabular;

/// How many households of an area are due for a move, why, and in which of its parts.
record CandidateSummary(Count total, List<Part> divisions) implements Tabular {

    /// @param reasons a household may have several
    record Count(long candidates, long agreeing, Map<Reason, Long> reasons) {}

    record Part(String division, Count count) {}

    static CandidateSummary of(List<ReasonCount> counts) {
        var parts =
                counts.stream().collect(groupingBy(ReasonCount::division, TreeMap::new, toList()));
        return new CandidateSummary(
                sum(counts),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), sum(part.getValue())))
                        .toList());
    }

    @Override
    public List<Part> rows() {
        return divisions.isEmpty() ? List.of(new Part("", total)) : divisions;
    }

    private static Count sum(List<ReasonCount> counts) {
        var candidates = 0L;
        var agreeing = 0L;
        var reasons = new EnumMap<Reason, Long>(Reason.class);
        for (var count : counts) {
            if (count.reason() == null) {
                candidates += count.households();
                agreeing += count.agreeing();
            } else {
                reasons.merge(count.reason(), count.households(), Long::sum);
            }
        }
        return new Count(candidates, agreeing, reasons);
    }
}
