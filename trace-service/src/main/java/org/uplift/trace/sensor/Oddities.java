package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.database.Database;
import org.uplift.trace.sensor.Sorting.Notice;

/// How often which device broke which rule on which day. What it said is not kept.
@ApplicationScoped
class Oddities {

    private static final String COUNT =
            """
            insert into sensor_oddity (day, device, rule, division, count, last_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (day, device, rule) do update
            set count = sensor_oddity.count + excluded.count, last_at = excluded.last_at
            """;
    private static final String LIST =
            """
            select * from sensor_oddity where division >= ? and division < ? and day >= ?
            order by day desc, device, rule limit 500
            """;

    private final Database database;

    Oddities(Database database) {
        this.database = database;
    }

    void count(Map<Notice, Long> odd, Instant now) {
        var day = LocalDate.ofInstant(now, Time.HERE);
        odd.forEach((notice, count) -> {
            var _ =
                    database.change(
                            COUNT,
                            day,
                            notice.device(),
                            notice.rule().name(),
                            notice.division(),
                            count,
                            now);
        });
    }

    List<OddityCard> since(DivisionScope scope, LocalDate day) {
        return database.ask(LIST, Oddities::card, scope.from(), scope.until(), day);
    }

    private static OddityCard card(ResultSet row) throws SQLException {
        return new OddityCard(
                row.getObject("day", LocalDate.class),
                row.getObject("device", UUID.class),
                row.getString("division"),
                row.getString("rule"),
                row.getLong("count"),
                row.getTimestamp("last_at").toInstant());
    }
}
