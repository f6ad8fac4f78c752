package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.database.Database;

/// Where devices stand to their limits, and when they were last heard.
@ApplicationScoped
class States {

    private static final String KNOWN = "select * from sensor_state where device = any(?)";
    private static final String KEEP =
            """
            insert into sensor_state (device, kind, at, value, outside_since, alarm, division)
            select s.device, s.kind, s.at, s.value, s.since, s.alarm, d.division
            from unnest(cast(? as uuid[]), cast(? as text[]), cast(? as timestamptz[]),
                cast(? as float8[]), cast(? as timestamptz[]), cast(? as uuid[]))
                as s (device, kind, at, value, since, alarm)
            join sensor_device d on d.id = s.device
            on conflict (device, kind) do update
            set at = excluded.at, value = excluded.value,
                outside_since = excluded.outside_since, alarm = excluded.alarm
            """;
    private static final String PULSE =
            """
            insert into sensor_pulse (device, division, heard_at)
            select id, division, ? from sensor_device where id = any(?)
            on conflict (device) do update set heard_at = excluded.heard_at
            """;

    private final Database database;

    States(Database database) {
        this.database = database;
    }

    Map<Place, State> known(Collection<UUID> devices) {
        var known = new HashMap<Place, State>();
        database.ask(KNOWN, States::state, (Object) devices.toArray(UUID[]::new))
                .forEach(it -> known.put(new Place(it.device(), it.kind()), it));
        return known;
    }

    void keep(List<State> states) {
        var _ =
                database.change(
                        KEEP,
                        column(states, UUID[]::new, State::device),
                        column(states, String[]::new, it -> it.kind().word()),
                        column(states, Instant[]::new, State::at),
                        column(states, Double[]::new, State::value),
                        column(states, Instant[]::new, State::outsideSince),
                        column(states, UUID[]::new, State::alarm));
    }

    void heard(Collection<UUID> devices, Instant now) {
        var _ = database.change(PULSE, now, devices.toArray(UUID[]::new));
    }

    private static <T> Object column(
            List<State> states, IntFunction<T[]> room, Function<State, @Nullable T> cell) {
        return Objects.requireNonNull(states.stream().map(cell).toArray(room));
    }

    private static State state(ResultSet row) throws SQLException {
        return new State(
                row.getObject("device", UUID.class),
                Measure.called(row.getString("kind")).orElseThrow(),
                row.getTimestamp("at").toInstant(),
                row.getDouble("value"),
                Database.instant(row, "outside_since"),
                row.getObject("alarm", UUID.class));
    }

    /// One kind of reading of one device.
    record Place(UUID device, Measure kind) {}
}
