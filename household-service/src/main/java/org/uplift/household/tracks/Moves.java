package org.uplift.household.tracks;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What one who watches the map has seen already. It looks back a little each time: what was
/// written first may come to light last.
final class Moves {

    private static final Duration OVERLAP = Duration.ofSeconds(20);

    private final Map<String, Instant> seen = new HashMap<>();
    private Instant place;

    Moves(Instant now) {
        place = now.minus(LiveMap.RECENT);
    }

    Instant place() {
        return place;
    }

    /// Those that are new.
    ///
    /// @param asked when they were asked for
    List<Position> of(List<Position> found, Instant asked) {
        place = asked.minus(OVERLAP);
        return found.stream()
                .filter(one -> !one.at().equals(seen.put(one.visitor(), one.at())))
                .toList();
    }
}
