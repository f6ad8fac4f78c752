package org.uplift.trace.sensor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An alarm as it is shown.
///
/// @param cause `LIMIT` or `SILENCE`
record AlarmCard(
        UUID id,
        UUID device,
        String division,
        @Nullable String asset,
        String cause,
        String kind,
        @Nullable Double value,
        Instant since,
        Instant raisedAt,
        @Nullable Instant endedAt,
        @Nullable String takenUpBy,
        @Nullable Instant takenUpAt) {

    static AlarmCard of(Alarm alarm) {
        return new AlarmCard(
                alarm.id(),
                alarm.device(),
                alarm.division(),
                alarm.asset(),
                alarm.cause().name(),
                alarm.kind(),
                alarm.value(),
                alarm.since(),
                alarm.raisedAt(),
                alarm.endedAt(),
                alarm.takenUpBy(),
                alarm.takenUpAt());
    }
}
