package org.uplift.platform.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Stopwatch;

/// A stopwatch that a test can stop, and then move by hand.
@Alternative
@Priority(1)
@Singleton
class HandWatch extends Stopwatch {

    private long ahead;
    private @Nullable Long stopped;

    @Override
    public synchronized long nanos() {
        return (stopped == null ? super.nanos() : stopped) + ahead;
    }

    synchronized void stop() {
        stopped = super.nanos();
    }

    synchronized void go() {
        stopped = null;
    }

    synchronized void pass(Duration time) {
        ahead += time.toNanos();
    }
}
