package org.uplift.household.evidence;

/// A stretch of time.
///
/// @param from milliseconds since 1970, as `until`
public record Stretch(long from, long until) {

    long length() {
        return Math.max(0, until - from);
    }

    long within(Stretch other) {
        return Math.max(0, Math.min(until, other.until) - Math.max(from, other.from));
    }
}
