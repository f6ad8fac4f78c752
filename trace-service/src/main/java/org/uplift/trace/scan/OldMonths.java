package org.uplift.trace.scan;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.database.Database;

/// Months of scans that are not kept any longer.
@ApplicationScoped
class OldMonths {

    private final Database database;
    private final ScanSettings settings;
    private final Clock clock;

    OldMonths(Database database, ScanSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "1h", skipExecutionIf = ApplicationNotRunning.class)
    void turn() {
        try {
            Behalf.ofTheService(this::end);
        } catch (RuntimeException e) {
            Log.warnf("Old months of scans do not go: %s", e.getClass().getSimpleName());
        }
    }

    void end() {
        var first =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                        .minusMonths(settings.monthsKept());
        var _ = database.ask("select scan_months_end(?)", row -> row.getInt(1), first);
    }
}
