package org.uplift.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// What the Java machine remembers of a service's earlier start: classes loaded and linked (its AOT
/// cache). A start from memory takes a third of the time.
record ClassMemory(Path file) {

    /// Only the very machine that wrote it can read it.
    static ClassMemory in(Path program) {
        return new ClassMemory(program.resolve("app-%s.aot".formatted(Runtime.version())));
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /// Without compiling at once what was busy then: a start is what it was busy with.
    List<String> recall() {
        return List.of(
                "-XX:AOTCache=" + file, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTReplayTraining");
    }

    /// Written when the process ends; half a memory never gets the name of a whole one.
    List<String> memorize() {
        return List.of("-XX:AOTCacheOutput=" + draft(), "-Xlog:aot=error,cds=error");
    }

    void keep() {
        try {
            if (Files.exists(draft())) {
                Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
