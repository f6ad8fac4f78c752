package org.uplift.trace.sensor;

import java.time.Instant;

/// What was measured of something in ten minutes, in the unit of SI.
///
/// @param slot when the ten minutes begin
/// @param unit by UN/ECE Recommendation 20, as in `KEL`
record Point(
        String kind,
        Instant slot,
        String unit,
        int count,
        double least,
        double mean,
        double most,
        double spread) {}
