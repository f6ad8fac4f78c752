package org.uplift.trace.sensor;

import java.time.Instant;

/// Ten minutes of a curve.
///
/// @param at when they begin
/// @param unit of SI by UN/ECE Recommendation 20, as in `KEL`
public record ColdPoint(Instant at, double min, double mean, double max, String unit) {}
