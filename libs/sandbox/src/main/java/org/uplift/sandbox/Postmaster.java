package org.uplift.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The PostgreSQL process that `postmaster.pid` speaks of. It outlives a program that was killed,
/// and its file outlives a machine that was switched off.
final class Postmaster {

    private static final System.Logger LOG = System.getLogger(Postmaster.class.getName());
    private static final long PATIENCE_SECONDS = 60;

    private Postmaster() {}

    /// Only for who holds the [Claim] on the home: no living program owns the process then.
    static void clearLeftOver(Path data) {
        var pidFile = data.resolve("postmaster.pid");
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
            if (process.isEmpty()) {
                return;
            }
            var command =
                    process.get()
                            .info()
                            .commandLine()
                            .orElseThrow(() ->
                                    new CannotStart(
                                            "%s names process %d of another user: end it first"
                                                    .formatted(pidFile, pid)));
            if (command.contains(data.toString())) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Stopping PostgreSQL (process {0}), left over by a run that was killed",
                        Long.toString(pid));
                stop(process.get());
            } else {
                Files.delete(pidFile);
            }
        } catch (NoSuchFileException neverStarted) {
            // the usual case
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + pidFile + ": " + e.getMessage(), e);
        }
    }

    /// The signal of a fast shutdown: clients are sent away, all is written.
    private static void stop(ProcessHandle process) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "PostgreSQL (process %d), left over by an earlier run, does not stop: end it"
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was stopping", e);
        }
    }
}
