package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;

/// What a device read at a moment. Device, time, number and kind tell it from every other, however
/// often it is said.
///
/// @param seq the device's own number
/// @param value in the unit of SI
record Reading(UUID device, Instant at, long seq, Measure kind, double value) {}
