package org.uplift.local.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;

/// Waits until every service has learnt what the register told: the statistics hold all that was
/// told before the waiting began, and nobody has a fact of the register left to read.
record InStep(Api officer, Lag lag, Terminal terminal, String division) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> LISTENERS =
            List.of("relocation-service", "jobs-service", "trace-service");

    /// @param imported how many households came just now, all of which are to be counted
    String await(long imported) {
        var begun = Instant.now();
        var isSo =
                new Patience(LONGEST, Duration.ofMillis(250))
                        .until(() -> counts(imported, begun) && isReadToTheEnd());
        if (!isSo) {
            throw new Trouble(
                    "Not every service is in step after %d minutes: ./uplift status, ./uplift logs"
                            .formatted(LONGEST.toMinutes()));
        }
        return "%,d households counted, nothing left to read".formatted(counted());
    }

    private boolean counts(long imported, Instant begun) {
        var statistics = Statistics.find(officer, division);
        if (imported > 0) {
            var counted = statistics.map(Statistics::households).orElse(0L);
            terminal.progress("catching up", Math.min(counted, imported), imported);
        }
        return statistics.filter(found -> found.holds(imported, begun)).isPresent();
    }

    private long counted() {
        return Statistics.of(officer, division, "label").households();
    }

    private boolean isReadToTheEnd() {
        return LISTENERS.stream().allMatch(lag::isNone);
    }
}
