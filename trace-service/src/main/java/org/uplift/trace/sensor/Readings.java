package org.uplift.trace.sensor;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.uplift.trace.database.Database;

/// The raw readings, each once; and which ten minutes are to be folded because of them.
@ApplicationScoped
class Readings {

    private static final String ADD =
            """
            insert into sensor_reading (device, at, seq, kind, value, division)
            select * from unnest(cast(? as uuid[]), cast(? as timestamptz[]), cast(? as bigint[]),
                cast(? as text[]), cast(? as float8[]), cast(? as text[]))
            on conflict do nothing
            """;
    private static final String DUE =
            """
            insert into sensor_due (device, slot, division)
            select distinct device, date_bin('10 minutes', at, timestamptz '2000-01-01Z'), division
            from unnest(cast(? as uuid[]), cast(? as timestamptz[]), cast(? as text[]))
                as said (device, at, division)
            order by 1, 2
            on conflict (device, slot) do update set division = excluded.division
            """;

    private final Database database;

    Readings(Database database) {
        this.database = database;
    }

    /// The mark of what is due is laid again by every reading: whoever folds meanwhile leaves it
    /// alone until this transaction ends, so no reading is folded away unseen.
    ///
    /// @return how many were new
    int add(List<Reading> readings, Map<UUID, Device> devices) {
        var ids = column(readings, UUID[]::new, Reading::device);
        var times = column(readings, Instant[]::new, Reading::at);
        var divisions =
                column(
                        readings,
                        String[]::new,
                        it -> requireNonNull(devices.get(it.device())).division());
        var fresh =
                database.change(
                        ADD,
                        ids,
                        times,
                        column(readings, Long[]::new, Reading::seq),
                        column(readings, String[]::new, it -> it.kind().word()),
                        column(readings, Double[]::new, Reading::value),
                        divisions);
        if (fresh > 0) {
            var _ = database.change(DUE, ids, times, divisions);
        }
        return fresh;
    }

    private static <T> Object column(
            List<Reading> readings, IntFunction<T[]> room, Function<Reading, T> cell) {
        return readings.stream().map(cell).toArray(room);
    }
}
