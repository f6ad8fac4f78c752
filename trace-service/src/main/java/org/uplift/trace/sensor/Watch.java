package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.uplift.platform.Ids;
import org.uplift.trace.sensor.Alarm.Cause;
import org.uplift.trace.sensor.States.Place;

/// Looks at readings as they come: whether one has been outside its limit for too long, or is
/// within again. A device that was silent is so no longer.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Watch {

    private final States states;
    private final Alarms alarms;

    Watch(States states, Alarms alarms) {
        this.states = states;
        this.alarms = alarms;
    }

    void look(List<Reading> readings, Map<UUID, Device> devices, Instant now) {
        var heard = readings.stream().map(Reading::device).collect(Collectors.toSet());
        states.heard(heard, now);
        alarms.heard(heard, now);
        var known = states.known(heard);
        var after = after(readings, devices, known);
        states.keep(List.copyOf(after.values()));
        tell(known, after, now);
    }

    private static Map<Place, State> after(
            List<Reading> readings, Map<UUID, Device> devices, Map<Place, State> known) {
        var after = new LinkedHashMap<Place, State>();
        readings.stream()
                .sorted(Comparator.comparing(Reading::device).thenComparing(Reading::at))
                .forEach(reading -> {
                    var device = Objects.requireNonNull(devices.get(reading.device()));
                    device.limit(reading.kind())
                            .ifPresent(limit -> {
                                var place = new Place(reading.device(), reading.kind());
                                var before = after.getOrDefault(place, known.get(place));
                                var start = before == null ? State.before(reading) : before;
                                var _ = after.put(place, start.then(reading, limit, Ids.next()));
                            });
                });
        return after;
    }

    private void tell(Map<Place, State> known, Map<Place, State> after, Instant now) {
        Set<UUID> over = new HashSet<>();
        List<State> raised = new ArrayList<>();
        after.forEach((place, state) -> {
            var before = known.get(place);
            var former = before == null ? null : before.alarm();
            if (former != null && !former.equals(state.alarm())) {
                over.add(former);
            }
            if (state.alarm() != null && !state.alarm().equals(former)) {
                raised.add(state);
            }
        });
        alarms.end(over, now);
        raised.forEach(state ->
                alarms.raise(
                        Objects.requireNonNull(state.alarm()),
                        state.device(),
                        Cause.LIMIT,
                        state.kind().word(),
                        state.value(),
                        Objects.requireNonNull(state.outsideSince()),
                        now));
    }
}
