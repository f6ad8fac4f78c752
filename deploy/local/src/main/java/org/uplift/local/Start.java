package org.uplift.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Trouble;
import org.uplift.local.identity.Secret;

/// How each part is started: its own Java process, small, writing to its own log.
record Start(Folder folder, Ports ports, String build) {

    /// Keeps a part alive when the terminal is interrupted or closed; TERM still ends it. A session
    /// of its own is better still, where the system has the means.
    private static final List<String> DETACHED =
            List.of(
                    "/bin/sh",
                    "-c",
                    "trap '' INT HUP; command -v setsid >/dev/null && exec setsid \"$@\"; exec"
                            + " \"$@\"",
                    "uplift");

    private static final List<String> FRUGAL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /// Five services that start together leave the compilers little room.
    private static final String COMPILE_LATER = "-XX:CompileThresholdScaling=4";

    /// A part of another build, or on other ports, is another one.
    String edition() {
        return build + "-" + Integer.toHexString(ports.all().hashCode());
    }

    ProcessHandle now(Part part) {
        var memory = memory(part);
        return now(part, memory.isThere() ? memory.recall() : List.of());
    }

    /// @param options for this one start
    ProcessHandle now(Part part, List<String> options) {
        var log = new Log(folder.log(part.word()));
        log.putAside();
        try {
            var _ = Files.createDirectories(log.file().getParent());
            var process =
                    new ProcessBuilder(command(part, options))
                            .redirectErrorStream(true)
                            .redirectOutput(log.file().toFile());
            process.environment().putAll(environment(part));
            process.redirectInput(Path.of("/dev/null").toFile());
            return process.start().toHandle();
        } catch (IOException e) {
            throw new Trouble("%s cannot be started: %s".formatted(part.word(), e.getMessage()), e);
        }
    }

    private List<String> command(Part part, List<String> options) {
        var command = new ArrayList<>(DETACHED);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(new Nameplate(part.word(), edition(), folder.path().toString()).options());
        command.addAll(FRUGAL);
        command.addAll(options);
        command.addAll(part == Part.SANDBOX ? sandbox() : service(part));
        return command;
    }

    private List<String> sandbox() {
        var program = folder.program(build, Part.SANDBOX.folder());
        return List.of("-Xmx384m", "-cp", program + "/*", Sandbox.class.getName());
    }

    private List<String> service(Part part) {
        var program = folder.program(build, part.folder());
        return List.of(
                "-Xmx384m", COMPILE_LATER, "-jar", program.resolve("quarkus-run.jar").toString());
    }

    private Map<String, String> environment(Part part) {
        var said = new HashMap<>(Map.of("UPLIFT_HOME", folder.path().toString()));
        if (part != Part.SANDBOX) {
            said.putAll(
                    Map.of(
                            "QUARKUS_HTTP_HOST", "127.0.0.1",
                            "QUARKUS_HTTP_PORT", Integer.toString(ports.number(part.door())),
                            "QUARKUS_DATASOURCE_JDBC_URL", database(part),
                            "QUARKUS_DATASOURCE_USERNAME", part.word() + "_service",
                            "QUARKUS_DATASOURCE_PASSWORD", part.word() + "_service",
                            "QUARKUS_FLYWAY_USERNAME", part.word(),
                            "QUARKUS_FLYWAY_PASSWORD", part.word(),
                            "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.number(Port.KAFKA),
                            "QUARKUS_OIDC_AUTH_SERVER_URL", ports.url(Port.IDENTITY),
                            "UPLIFT_STATE_DIR", folder.data().resolve(part.word()).toString()));
        }
        if (part == Part.TRACE) {
            said.put("UPLIFT_SENSORS_BROKER", "mqtt://127.0.0.1:" + ports.number(Port.MQTT));
            said.put("UPLIFT_SENSORS_PASSWORD", Secret.ofSensors(folder.secrets()).text());
        }
        keyrings()
                .of(part)
                .ifPresent(keyring -> {
                    said.put("UPLIFT_KEYS_FILE", keyring.path().toString());
                });
        return said;
    }

    Keyrings keyrings() {
        return new Keyrings(folder.secrets());
    }

    ClassMemory memory(Part part) {
        return ClassMemory.in(folder.program(build, part.folder()));
    }

    private String database(Part part) {
        return "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(ports.number(Port.POSTGRES), part.word());
    }
}
