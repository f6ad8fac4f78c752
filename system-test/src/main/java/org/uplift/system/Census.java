package org.uplift.system;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// The figures of a county, whoever gives them.
record Census(
        Map<String, Tally> crosses, long netFen, long candidates, long labourers, long growers) {

    static Census of(List<Family> families) {
        var year = Year.now(ZoneId.of("Asia/Shanghai")).getValue();
        return new Census(
                Tally.crossed(families),
                families.stream().mapToLong(Family::netFen).sum(),
                families.stream().filter(Family::isDueToMove).count(),
                families.stream().mapToLong(family -> family.jobSeekers(year)).sum(),
                families.stream().filter(Family::growsFruit).count());
    }

    long households() {
        return crosses.values().stream().mapToLong(Tally::households).sum();
    }
}
