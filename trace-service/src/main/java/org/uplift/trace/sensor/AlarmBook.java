package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.database.Database;

/// The alarms as people look through them.
@ApplicationScoped
class AlarmBook {

    private static final String FIND =
            "select * from sensor_alarm where id = ? and division >= ? and division < ?";
    private static final String PAGE =
            """
            select * from sensor_alarm
            where division >= ? and division < ? and (cast(? as uuid) is null or id < ?)
                and (cast(? as boolean) is null or (ended_at is null) = ?)
            order by id desc limit ?
            """;
    private static final String TAKE_UP =
            """
            update sensor_alarm set taken_up_by = ?, taken_up_at = ?, version = version + 1
            where id = ? and taken_up_by is null
            """;

    private final Database database;

    AlarmBook(Database database) {
        this.database = database;
    }

    Optional<Alarm> find(UUID id, DivisionScope scope) {
        return database.ask(FIND, Alarm::of, id, scope.from(), scope.until()).stream().findFirst();
    }

    List<Alarm> page(
            DivisionScope scope, @Nullable Boolean isOpen, @Nullable UUID after, int rows) {
        return database.ask(
                PAGE, Alarm::of, scope.from(), scope.until(), after, after, isOpen, isOpen, rows);
    }

    /// @return false where somebody has
    boolean takeUp(UUID id, String who, Instant now) {
        return database.change(TAKE_UP, who, now, id) == 1;
    }
}
