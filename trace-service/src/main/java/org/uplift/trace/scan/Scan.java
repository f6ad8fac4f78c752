package org.uplift.trace.scan;

import java.time.Instant;

/// Somebody scanned a code.
///
/// @param division the thing's
/// @param thing its canonical link
/// @param place the county where the edge says it was, or nothing
record Scan(Instant at, String division, String thing, String place) {

    private static final String SERIAL = "/21/";

    /// Of a single box, which can be in one place only.
    boolean isOfOne() {
        return thing.contains(SERIAL);
    }

    boolean isPlaced() {
        return !place.isEmpty();
    }
}
