package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a device stands to its limit for one kind of reading.
///
/// ```
///   within ──a reading outside──▶ outside since ──still outside, long enough──▶ alarm
///     ▲                               │                                           │
///     └──────────a reading within─────┴───────────────────────────────────────────┘
/// ```
///
/// @param at of the last reading looked at; older ones come too late to matter
record State(
        UUID device,
        Measure kind,
        Instant at,
        double value,
        @Nullable Instant outsideSince,
        @Nullable UUID alarm) {

    static State before(Reading first) {
        return new State(first.device(), first.kind(), Instant.MIN, 0, null, null);
    }

    /// @param fresh the id of an alarm, should there be one
    State then(Reading reading, Limit limit, UUID fresh) {
        if (!reading.at().isAfter(at)) {
            return this;
        }
        if (!limit.isBroken(reading.value())) {
            return new State(device, kind, reading.at(), reading.value(), null, null);
        }
        var since = outsideSince == null ? reading.at() : outsideSince;
        var raised = alarm == null && limit.isOver(since, reading.at()) ? fresh : alarm;
        return new State(device, kind, reading.at(), reading.value(), since, raised);
    }
}
