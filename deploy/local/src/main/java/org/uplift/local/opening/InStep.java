package org.uplift.local.opening;

import java.time.Duration;
import java.util.List;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;

/// Waits until every service has learnt what the register holds: the statistics count all its
/// households, and nobody has a fact of the register left to read.
record InStep(Api officer, Lag lag, Terminal terminal, String division) {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final List<String> LISTENERS =
            List.of("relocation-service", "jobs-service", "trace-service");

    String await(long households) {
        var isSo =
                new Patience(LONGEST, Duration.ofMillis(250))
                        .until(() -> counted(households) && isReadToTheEnd());
        if (!isSo) {
            throw new Trouble(
                    "Not every service is in step after %d minutes: ./uplift status, ./uplift logs"
                            .formatted(LONGEST.toMinutes()));
        }
        return "%,d households counted, nothing left to read".formatted(households);
    }

    private boolean counted(long households) {
        var counted = Statistics.find(officer, division).map(Statistics::households).orElse(0L);
        terminal.progress("catching up", Math.min(counted, households), households);
        return counted >= households;
    }

    private boolean isReadToTheEnd() {
        return LISTENERS.stream().allMatch(lag::isNone);
    }
}
