package org.uplift.bench.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uplift.local.ground.Port;
import org.uplift.sandbox.Ports;

/// The launcher of a build, at work in an empty folder and on free ports.
record Launcher(Path folder, String build, Map<String, String> environment) {

    /// @param home where the script keeps its builds
    static Launcher of(Path home, int households) throws IOException {
        var build = Files.readString(home.resolve("built")).strip();
        var folder = Files.createTempDirectory("uplift-bench-platform-").toRealPath();
        var apps = Files.createDirectories(folder.resolve("app"));
        var _ = Files.createSymbolicLink(apps.resolve(build), home.resolve("app").resolve(build));
        var environment = new HashMap<String, String>();
        for (var port : Port.values()) {
            environment.put(port.variable(), Integer.toString(Ports.free()));
        }
        environment.put("UPLIFT_HOME", folder.toString());
        environment.put("UPLIFT_HOUSEHOLDS", Integer.toString(households));
        return new Launcher(folder, build, environment);
    }

    /// What it said, line by line.
    List<String> say(String command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xmx256m",
                                "-cp",
                                folder.resolve("app").resolve(build).resolve("local") + "/*",
                                "-Duplift.build=" + build,
                                "org.uplift.local.Uplift",
                                command)
                        .redirectErrorStream(true);
        process.environment().putAll(environment);
        var running = process.start();
        var lines = new ArrayList<String>();
        try (var said = running.inputReader(StandardCharsets.UTF_8)) {
            said.lines().forEach(lines::add);
        }
        if (running.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return lines;
    }

    void clean() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
