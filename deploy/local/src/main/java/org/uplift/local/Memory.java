package org.uplift.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// How much memory a process and its children hold. What PostgreSQL's processes share is counted
/// once where the system tells it.
record Memory(ProcessHandle process) {

    private static final String SHARED_OUT = "Pss:";

    long megabytes() {
        return Stream.concat(Stream.of(process), process.descendants())
                        .mapToLong(Memory::kilobytes)
                        .sum()
                >> 10;
    }

    private static long kilobytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", process.pid() + "", "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARED_OUT))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException notToldHere) {
            return resident(process);
        }
    }

    private static long resident(ProcessHandle process) {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", process.pid() + "").start();
            var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            return said.isBlank() ? 0 : Long.parseLong(said.strip());
        } catch (IOException e) {
            return 0;
        }
    }
}
