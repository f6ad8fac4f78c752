package org.uplift.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.uplift.local.ground.Port;
import org.uplift.sandbox.Ports;

/// What `./uplift` does once it has built, in a folder of its own and on free ports.
record Launch(Path folder, Map<String, String> environment) {

    private static final String BUILD = "packaged";

    static Launch in(Path folder, int households) throws IOException {
        var app = folder.resolve("app").resolve(BUILD);
        link(Path.of("../deploy/local/target"), app.resolve("local"), ".jar");
        link(Path.of("../deploy/local/target/lib"), app.resolve("local"), ".jar");
        for (var service : Service.values()) {
            link(service.program().resolveSibling("."), app.resolve(service.title()), "");
        }
        var environment = new HashMap<String, String>();
        environment.put("UPLIFT_HOME", folder.toString());
        environment.put("UPLIFT_HOUSEHOLDS", Integer.toString(households));
        for (var port : Port.values()) {
            environment.put(port.variable(), Integer.toString(Ports.free()));
        }
        return new Launch(folder, environment);
    }

    private static void link(Path from, Path to, String ending) throws IOException {
        Files.createDirectories(to);
        try (var all = Files.list(from.toRealPath())) {
            for (var file : all.filter(one -> one.toString().endsWith(ending)).toList()) {
                Files.createSymbolicLink(to.resolve(file.getFileName()), file);
            }
        }
    }

    /// Services start at once, slowly: what they remember of a first start is there, but empty.
    Launch withoutRehearsal() throws IOException {
        for (var service : Service.values()) {
            var app = folder.resolve("app").resolve(BUILD).resolve(service.title());
            var _ = Files.createFile(app.resolve("app-%s.aot".formatted(Runtime.version())));
        }
        return this;
    }

    Said say(String... words) throws IOException {
        return begin(words).toTheEnd();
    }

    /// @throws IllegalStateException with what it said, when it failed
    Said manage(String... words) throws IOException {
        var said = say(words);
        if (said.code() != 0) {
            throw new IllegalStateException(said.text());
        }
        return said;
    }

    Saying begin(String... words) throws IOException {
        var local = folder.resolve("app").resolve(BUILD).resolve("local");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        local + "/*",
                        "-Duplift.build=" + BUILD,
                        "org.uplift.local.Uplift"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().putAll(environment);
        return new Saying(process.start());
    }

    int port(Port port) {
        return Integer.parseInt(environment.getOrDefault(port.variable(), ""));
    }

    /// `kill -9` to every process of ours whose command line says so; PostgreSQL's says nothing.
    void kill(Predicate<String> command) {
        var doomed =
                ProcessHandle.allProcesses()
                        .filter(process ->
                                process.info()
                                        .commandLine()
                                        .filter(line -> line.contains(folder + "/app/"))
                                        .filter(command)
                                        .isPresent())
                        .toList();
        doomed.forEach(ProcessHandle::destroyForcibly);
        Stream.of(doomed.toArray(ProcessHandle[]::new)).forEach(one -> one.onExit().join());
    }
}
