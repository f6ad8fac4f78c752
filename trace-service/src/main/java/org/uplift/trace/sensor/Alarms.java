package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.outbox.Outbox;
import org.uplift.trace.database.Database;
import org.uplift.trace.sensor.Alarm.Cause;

/// The alarms, each told when it is raised and when it ends.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Alarms {

    private static final String RAISE =
            """
            insert into sensor_alarm
                (id, version, device, division, asset, cause, kind, value, since, raised_at)
            select ?, 1, d.id, d.division,
                   (select a.asset from sensor_attachment a
                    where a.device = d.id and a.since <= cast(? as timestamptz)
                        and (a.until is null or a.until > cast(? as timestamptz))
                    order by a.since desc limit 1),
                   ?, ?, ?, ?, ?
            from sensor_device d where d.id = ?
            on conflict do nothing returning *
            """;
    private static final String END =
            """
            update sensor_alarm set ended_at = ?, version = version + 1
            where id = any(?) and ended_at is null returning *
            """;
    private static final String END_ALL =
            """
            with forgotten as (delete from sensor_state where device = any(?))
            update sensor_alarm set ended_at = ?, version = version + 1
            where device = any(?) and ended_at is null returning *
            """;
    private static final String HEARD =
            """
            update sensor_alarm set ended_at = ?, version = version + 1
            where device = any(?) and cause = 'SILENCE' and ended_at is null returning *
            """;
    private final Database database;
    private final Outbox outbox;

    Alarms(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    /// Nothing happens where there is such an alarm already.
    void raise(
            UUID id,
            UUID device,
            Cause cause,
            String kind,
            @Nullable Double value,
            Instant since,
            Instant now) {
        database.ask(
                        RAISE,
                        Alarm::of,
                        id,
                        since,
                        since,
                        cause.name(),
                        kind,
                        value,
                        since,
                        now,
                        device)
                .forEach(alarm -> outbox.append(alarm, List.of(AlarmFacts.raised(alarm))));
    }

    void end(Collection<UUID> ids, Instant now) {
        tell(database.ask(END, Alarm::of, now, ids.toArray(UUID[]::new)));
    }

    void endAll(UUID device, Instant now) {
        var devices = new UUID[] {device};
        tell(database.ask(END_ALL, Alarm::of, devices, now, devices));
    }

    void heard(Collection<UUID> devices, Instant now) {
        tell(database.ask(HEARD, Alarm::of, now, devices.toArray(UUID[]::new)));
    }

    private void tell(List<Alarm> ended) {
        ended.forEach(alarm -> outbox.append(alarm, List.of(AlarmFacts.ended(alarm))));
    }
}
