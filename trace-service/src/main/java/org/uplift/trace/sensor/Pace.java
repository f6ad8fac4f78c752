package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// How much each device has said in this minute. One thread asks.
final class Pace {

    private static final int SECONDS = 60;

    private final int mostAMinute;
    private final Map<UUID, Integer> said = new HashMap<>();
    private long minute;

    Pace(int mostAMinute) {
        this.mostAMinute = mostAMinute;
    }

    boolean admits(UUID device, int readings, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        if (present != minute) {
            minute = present;
            said.clear();
        }
        return said.merge(device, readings, Integer::sum) <= mostAMinute;
    }
}
