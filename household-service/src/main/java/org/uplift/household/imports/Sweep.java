package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.uplift.platform.database.Behalf;

/// Throws away what has lain still too long: imports with the files and refused rows that tell of
/// people, and what somebody who died left on the disk. What was committed stays on the register.
@ApplicationScoped
class Sweep {

    private static final Duration A_RUN_AT_MOST = Duration.ofDays(1);

    private static final String OLD =
            """
            delete from import
            where changed_at < ? and state in ('ready', 'committed', 'failed')\
            """;

    private final Database database;
    private final ImportSettings settings;
    private final Clock clock;

    Sweep(Database database, ImportSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.imports.sweep-every}",
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        var oldest = clock.instant().minus(Duration.ofDays(settings.keptDays()));
        int swept = Behalf.ofTheService(() -> throwAwayFrom(oldest));
        if (swept > 0) {
            Log.infof("%d imports have lain still for %d days", swept, settings.keptDays());
        }
        clearFolder(clock.instant().minus(A_RUN_AT_MOST));
    }

    private int throwAwayFrom(Instant oldest) {
        return database.ask(c -> update(c, OLD, oldest.atOffset(ZoneOffset.UTC)));
    }

    private void clearFolder(Instant before) {
        try (var left = Files.newDirectoryStream(Path.of(settings.folder()), Bodies.NAMED + "*")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            Log.warnf("What lies in the folder of the imports stays there: %s", Faults.told(e));
        }
    }
}
