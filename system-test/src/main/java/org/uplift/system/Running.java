package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The process of a service.
record Running(Service service, Process process, Path log) {

    private static final List<String> FRUGAL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    static Running start(Service service, Path log, Map<String, String> settings) {
        if (!Files.exists(service.program())) {
            throw new IllegalStateException(
                    service.program() + " is missing: package the services first (mvn verify)");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FRUGAL);
        command.add(service == Service.HOUSEHOLD ? "-Xmx256m" : "-Xmx320m");
        command.addAll(List.of("-jar", service.program().toString()));
        var builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        try {
            return new Running(service, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No last words: what `kill -9` does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void stop() {
        process.destroy();
        process.onExit().join();
    }

    /// @throws IllegalStateException with the end of its log
    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "%s ended with %d: %s"
                            .formatted(service.title(), process.exitValue(), lastWords()));
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
