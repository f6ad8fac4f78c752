package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Aggregate;

/// Somebody should look after a device or what it measures.
///
/// @param asset what the device was fixed to
/// @param kind of reading; empty where the device is silent
/// @param value of the reading that was too much, in the unit of SI
/// @param since when it has been so
/// @param takenUpBy who looks after it
record Alarm(
        UUID id,
        long version,
        UUID device,
        String division,
        @Nullable String asset,
        Cause cause,
        String kind,
        @Nullable Double value,
        Instant since,
        Instant raisedAt,
        @Nullable Instant endedAt,
        @Nullable String takenUpBy,
        @Nullable Instant takenUpAt)
        implements Aggregate {

    /// Why there is an alarm.
    enum Cause {
        /// Readings were outside their limit for too long.
        LIMIT,
        /// The device said nothing for too long.
        SILENCE
    }
}
