package org.uplift.platform.http;

/// How a body comes in: too slowly when, while it was waited for, less came than should.
final class Inflow {

    private final long patience;
    private final long least;
    private long since;
    private long before;

    /// @param patience in nanoseconds
    /// @param least bytes in that time
    /// @param now in nanoseconds, when it begins
    Inflow(long patience, long least, long now) {
        this.patience = patience;
        this.least = least;
        this.since = now;
    }

    /// @param bytes that came since it began
    boolean isTooSlow(long bytes, long now) {
        if (now - since < patience) {
            return false;
        }
        var came = bytes - before;
        since = now;
        before = bytes;
        return came < least;
    }
}
