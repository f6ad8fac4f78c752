package org.uplift.household.imports;

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

/// Throws away what somebody who died left on the disk.
@ApplicationScoped
class Sweep {

    private static final Duration A_RUN_AT_MOST = Duration.ofDays(1);

    private final ImportSettings settings;
    private final Clock clock;

    Sweep(ImportSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.imports.sweep-every}",
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        clearFolder(clock.instant().minus(A_RUN_AT_MOST));
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
