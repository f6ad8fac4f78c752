package org.uplift.trace.sensor;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Takes in what devices said, many messages in a transaction: what is kept, counted and raised
/// because of them stands or falls together, and only then does the broker hear that they arrived.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Intake {

    private final Devices devices;
    private final Readings readings;
    private final Watch watch;
    private final Oddities oddities;
    private final Days days;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Pace pace;

    Intake(
            Devices devices,
            Readings readings,
            Watch watch,
            Oddities oddities,
            Days days,
            Clock clock,
            MeterRegistry meters,
            SensorSettings settings) {
        this.devices = devices;
        this.readings = readings;
        this.watch = watch;
        this.oddities = oddities;
        this.days = days;
        this.clock = clock;
        this.meters = meters;
        this.pace = new Pace(settings.mostAMinute());
    }

    void take(List<Said> said) {
        var now = clock.instant();
        var known = known(said);
        var sorting = new Sorting(known, new Words(days.oldest(), now), pace);
        said.forEach(sorting::add);
        var kept = sorting.readings();
        if (!kept.isEmpty()) {
            var fresh = readings.add(kept, known);
            watch.look(kept, known, now);
            meters.counter("uplift.sensors.readings", "said", "first").increment(fresh);
            meters.counter("uplift.sensors.readings", "said", "again")
                    .increment(kept.size() - fresh);
        }
        oddities.count(sorting.odd(), now);
        sorting.odd().forEach((notice, count) -> meter(notice.rule(), count));
    }

    /// What could not be kept, and never will be.
    void layAside(Said said) {
        var words = new Words(days.oldest(), clock.instant());
        var sorting = new Sorting(known(List.of(said)), words, pace);
        sorting.layAside(said, Oddity.UNKEPT);
        oddities.count(sorting.odd(), clock.instant());
        meter(Oddity.UNKEPT, 1);
    }

    private Map<UUID, Device> known(List<Said> said) {
        var ids = new HashSet<UUID>();
        for (var one : said) {
            var id = one.device();
            if (id != null) {
                ids.add(id);
            }
        }
        return devices.known(ids);
    }

    private void meter(Oddity rule, long count) {
        meters.counter("uplift.sensors.oddities", "rule", rule.name()).increment(count);
    }
}
