package org.uplift.platform.http;

import java.util.HashMap;
import java.util.Map;
import org.uplift.platform.Stopwatch;

/// Who came how often: a bucket of tokens each. What is kept of a bucket is the moment at which it
/// will be full again; one that is full need not be kept.
final class Buckets {

    private static final int FEW = 1_000;
    private static final int MOST = 100_000;

    private final Map<String, Long> fullAt = new HashMap<>();
    private final Stopwatch watch;
    private int visitsUntilTidy = FEW;

    Buckets(Stopwatch watch) {
        this.watch = watch;
    }

    /// A visit that is refused takes nothing.
    synchronized Visit visit(String who, Pace pace) {
        var now = watch.nanos();
        var full = Math.max(now, fullAt.getOrDefault(who, now));
        var then = full + pace.interval();
        if (then - now > pace.rest()) {
            return new Visit(pace, full - now, then - now - pace.rest());
        }
        remember(who, then, now);
        return new Visit(pace, then - now, 0);
    }

    synchronized int remembered() {
        return fullAt.size();
    }

    /// Whoever comes when too many are at it already is let in uncounted.
    private void remember(String who, long then, long now) {
        if (--visitsUntilTidy <= 0) {
            fullAt.values().removeIf(full -> full <= now);
            visitsUntilTidy = Math.max(FEW, fullAt.size());
        }
        if (fullAt.size() < MOST || fullAt.containsKey(who)) {
            fullAt.put(who, then);
        }
    }
}
