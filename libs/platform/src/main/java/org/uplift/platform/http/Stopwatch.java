package org.uplift.platform.http;

import jakarta.inject.Singleton;

/// Time that passes evenly, whatever the clock on the wall is set to.
@Singleton
class Stopwatch {

    private final long start = System.nanoTime();

    long nanos() {
        return System.nanoTime() - start;
    }
}
