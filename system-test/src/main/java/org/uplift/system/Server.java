package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// PostgreSQL or Kafka as processes of their own, on data that outlive them.
final class Server implements Part {

    private final String kind;
    private final Path folder;
    private final int port;
    private final List<String> settings;
    private final Path log;
    private Process process;

    private Server(String kind, Path folder, int port, Map<String, String> settings) {
        this.kind = kind;
        this.folder = folder;
        this.port = port;
        this.settings =
                settings.entrySet().stream().map(s -> s.getKey() + "=" + s.getValue()).toList();
        this.log = Logs.of(kind);
        this.process = begin();
    }

    static Server postgres(Path folder, int port, Map<String, String> settings) {
        return new Server(Serving.POSTGRES, folder, port, settings);
    }

    /// @param door where clients are told to find it
    static Server kafka(Path folder, int port, int door) {
        var settings = Map.of("advertised.listeners", "PLAINTEXT://127.0.0.1:" + door);
        return new Server(Serving.KAFKA, folder, port, settings);
    }

    int port() {
        return port;
    }

    /// Where its data lie.
    Path data() {
        return folder.resolve("data");
    }

    @Override
    public String title() {
        return kind;
    }

    private Process begin() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx384m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Serving.class.getName());
        command.addAll(List.of(kind, folder.toString(), Integer.toString(port)));
        command.addAll(settings);
        try {
            return new ProcessBuilder(command)
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void awaitReady() {
        try (var said = process.inputReader(StandardCharsets.UTF_8)) {
            if (said.lines().noneMatch(Predicate.isEqual(Serving.READY))) {
                throw new IllegalStateException("%s would not start: %s".formatted(kind, log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void kill() {
        var doomed =
                Stream.concat(Stream.of(process.toHandle()), postmaster().flatMap(Server::family))
                        .toList();
        doomed.forEach(ProcessHandle::destroyForcibly);
        doomed.forEach(one -> one.onExit().join());
    }

    /// Whose processes would go on without the one that started them.
    private Stream<ProcessHandle> postmaster() {
        try {
            var pid = Files.readAllLines(data().resolve("postmaster.pid")).getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip())).stream();
        } catch (NoSuchFileException notPostgres) {
            return Stream.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ProcessHandle> family(ProcessHandle head) {
        return Stream.concat(Stream.of(head), head.descendants());
    }

    @Override
    public void raise() {
        process = begin();
        awaitReady();
    }

    /// Orderly.
    void stop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        process.onExit().join();
    }
}
