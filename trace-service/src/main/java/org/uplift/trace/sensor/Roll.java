package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.trace.database.Database;
import org.uplift.trace.sensor.Alarm.Cause;

/// Calls the devices that ought to say something, and raises an alarm for who does not.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Roll {

    private static final String MISSING =
            """
            select d.id, coalesce(p.heard_at, d.registered_at) as since
            from sensor_device d left join sensor_pulse p on p.device = d.id
            where d.mark is not null and d.silent_after is not null
                and coalesce(p.heard_at, d.registered_at)
                    < cast(? as timestamptz) - make_interval(secs => d.silent_after)
                and not exists (select from sensor_alarm a
                    where a.device = d.id and a.cause = 'SILENCE' and a.ended_at is null)
            limit 500
            """;

    private final Database database;
    private final Alarms alarms;

    Roll(Database database, Alarms alarms) {
        this.database = database;
        this.alarms = alarms;
    }

    void call(Instant now) {
        database.ask(MISSING, Missing::of, now)
                .forEach(it ->
                        alarms.raise(
                                Ids.next(), it.device(), Cause.SILENCE, "", null, it.since(), now));
    }

    private record Missing(UUID device, Instant since) {

        static Missing of(ResultSet row) throws SQLException {
            return new Missing(
                    row.getObject("id", UUID.class), row.getTimestamp("since").toInstant());
        }
    }
}
