package org.uplift.bench;

import java.time.Instant;

/// What time it is in the day that is replayed.
///
/// @param start when the replay began, by the machine's stopwatch
/// @param day when the day began
record DayClock(long start, Instant day) {

    Instant at(long nanos) {
        return day.plusNanos((nanos - start) * DayTrial.FASTER);
    }

    /// How long so many seconds of the day last.
    static long nanos(int seconds) {
        return seconds * 1_000_000_000L / DayTrial.FASTER;
    }
}
