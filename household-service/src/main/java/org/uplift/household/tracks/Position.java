package org.uplift.household.tracks;

import java.time.Instant;

/// Where somebody on duty was last.
///
/// @param accuracy metres
record Position(
        String visitor,
        String division,
        Instant at,
        double latitude,
        double longitude,
        int accuracy) {

    static Position of(String visitor, String division, long at, int lat, int lon, int accuracy) {
        return new Position(
                visitor, division, Instant.ofEpochMilli(at), lat / 1e6, lon / 1e6, accuracy);
    }
}
