package org.uplift.system;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// When the next of those who work side by side may begin. Who is late is not waited for.
final class Pace {

    static final Pace ANY = new Pace(0);

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final long between;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    private Pace(long between) {
        this.between = between;
    }

    static Pace of(int aSecond) {
        return new Pace(SECOND / aSecond);
    }

    void await() {
        var due = next.getAndAdd(between);
        LockSupport.parkNanos(due - System.nanoTime());
    }
}
