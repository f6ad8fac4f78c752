package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.database.Database;

/// The days of which raw readings are kept: begun ahead, ended when they are old.
@ApplicationScoped
class Days {

    private static final int AHEAD = 3;

    private final Database database;
    private final SensorSettings settings;
    private final Clock clock;

    Days(Database database, SensorSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", skipExecutionIf = ApplicationNotRunning.class)
    void turn() {
        try {
            Behalf.ofTheService(this::prepare);
        } catch (RuntimeException e) {
            Log.warnf("The days of readings do not turn: %s", e.getClass().getSimpleName());
        }
    }

    void prepare() {
        var _ =
                database.ask(
                        "select sensor_days_begin(?, ?)",
                        _ -> true,
                        first(),
                        today().plusDays(AHEAD));
        var _ = database.ask("select sensor_days_end(?)", row -> row.getInt(1), first());
    }

    /// Readings from before belong to a day that is not kept.
    Instant oldest() {
        return first().atStartOfDay(Time.HERE).toInstant();
    }

    private LocalDate first() {
        return today().minusDays(settings.daysKept());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HERE);
    }
}
