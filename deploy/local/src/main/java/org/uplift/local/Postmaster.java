package org.uplift.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.uplift.local.ground.Folder;

/// The PostgreSQL process over the data of this folder; it can outlive the sandbox that started it.
record Postmaster(Folder folder) {

    Optional<ProcessHandle> process() {
        var file = folder.data().resolve("postgres/data/postmaster.pid");
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        } catch (IOException | RuntimeException absentOrTorn) {
            return Optional.empty();
        }
    }
}
