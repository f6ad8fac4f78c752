package org.uplift.trace.sensor;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.uplift.events.trace.TraceEvent;
import org.uplift.events.trace.TraceEvent.SensorAlarmEnded;
import org.uplift.events.trace.TraceEvent.SensorAlarmRaised;

/// What others are told of alarms.
final class AlarmFacts {

    private AlarmFacts() {}

    static TraceEvent raised(Alarm alarm) {
        return new SensorAlarmRaised(
                alarm.id(),
                alarm.device(),
                alarm.division(),
                alarm.cause().name().toLowerCase(Locale.ROOT),
                alarm.kind().isEmpty() ? "none" : alarm.kind(),
                alarm.since());
    }

    static TraceEvent ended(Alarm alarm) {
        return new SensorAlarmEnded(
                alarm.id(), alarm.device(), alarm.division(), requireNonNull(alarm.endedAt()));
    }
}
