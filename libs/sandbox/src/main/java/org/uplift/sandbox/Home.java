package org.uplift.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// The folder in which one server keeps its data. A kept home survives the server and makes it
/// write durably; a temporary one goes with it.
public record Home(Path folder, boolean isKept) {

    public static Home kept(Path folder) {
        return new Home(folder.toAbsolutePath().normalize(), true);
    }

    public static Home temporary() {
        try {
            return new Home(Files.createTempDirectory("uplift-sandbox-").toRealPath(), false);
        } catch (IOException e) {
            throw new CannotStart("No temporary folder can be made: " + e.getMessage(), e);
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    void cleanIfTemporary() {
        if (!isKept) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
