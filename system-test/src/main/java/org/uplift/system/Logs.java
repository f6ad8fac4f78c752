package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the processes of the platform wrote, kept after the run for whoever asks what happened.
final class Logs {

    private Logs() {}

    static Path of(String process) {
        try {
            return Files.createDirectories(Tree.path("system-test", "target", "services"))
                    .resolve(process + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
