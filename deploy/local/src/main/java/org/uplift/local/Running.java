package org.uplift.local;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.uplift.local.ground.Folder;

/// A part that runs. The process table is the only witness: a file could outlive its process.
///
/// @param edition what it runs, on which ports
record Running(Part part, ProcessHandle process, String edition) {

    private static final Duration GRACE = Duration.ofMinutes(5);

    static Optional<Running> find(Part part, Folder folder) {
        return ProcessHandle.allProcesses()
                .flatMap(process -> of(part, folder, process).stream())
                .findFirst();
    }

    private static Optional<Running> of(Part part, Folder folder, ProcessHandle process) {
        return process.info()
                .commandLine()
                .flatMap(Nameplate::read)
                .filter(plate -> plate.part().equals(part.word()))
                .filter(plate -> plate.folder().equals(folder.path().toString()))
                .map(plate -> new Running(part, process, plate.edition()));
    }

    /// Asks it to finish what it is doing; after five minutes ends it all the same.
    ///
    /// @return whether it went by itself
    boolean stop() {
        var _ = process.destroy();
        try {
            var _ = process.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            var _ = process.destroyForcibly();
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
