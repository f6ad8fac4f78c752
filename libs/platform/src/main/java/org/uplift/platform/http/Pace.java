package org.uplift.platform.http;

import static java.util.concurrent.TimeUnit.MINUTES;

/// How often somebody may come: so often at once, and once more whenever an interval has passed.
///
/// @param interval in nanoseconds
record Pace(String name, long interval, int atOnce) {

    Pace {
        if (interval <= 0 || atOnce <= 0) {
            throw new IllegalArgumentException("Limits that let nobody in: " + name);
        }
    }

    static Pace of(String name, int aMinute, int atOnce) {
        return new Pace(name, aMinute <= 0 ? 0 : MINUTES.toNanos(1) / aMinute, atOnce);
    }

    /// How long whoever came as often as possible rests until they may do so again.
    long rest() {
        return interval * atOnce;
    }
}
