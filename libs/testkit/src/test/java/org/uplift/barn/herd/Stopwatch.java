package org.uplift.barn.herd;

class Stopwatch {

    private final long start = System.nanoTime();

    long nanos() {
        return System.nanoTime() - start;
    }
}
