package org.uplift.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// What a starting PostgreSQL wrote, and `pg_ctl` about it.
record ServerLog(Path file) {

    /// What `pg_ctl` says once the server it waits for is dead.
    boolean tellsOfDeath() {
        return lines().stream().anyMatch(line -> line.contains("could not start server"));
    }

    /// The server's own reason.
    String lastWords() {
        var lines = lines();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC"))
                .reduce((_, last) -> last)
                .orElse(lines.isEmpty() ? "it left no message in " + file : lines.getLast());
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException notYet) {
            return List.of();
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
