package org.uplift.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.uplift.platform.secrecy.KeyringFile;

/// A service as it is delivered, in a process of its own with the launcher's flags.
record PackagedService(Process process) implements AutoCloseable {

    static PackagedService start(
            Path root, String service, Map<String, String> environment, Path log)
            throws IOException {
        var program = root.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(program)) {
            throw new IllegalStateException("Package first: there is no " + program);
        }
        var builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        program.toString());
        builder.environment().putAll(environment);
        var keyring = new KeyringFile(log.resolveSibling("keyring.json"));
        var _ = keyring.readOrMake();
        builder.environment().put("UPLIFT_KEYS_FILE", keyring.path().toString());
        return new PackagedService(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start());
    }

    boolean isGone() {
        return !process.isAlive();
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// Of the memory, as the system counts it.
    String resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .map(line -> line.substring(6).strip())
                .findFirst()
                .orElse("unknown");
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            var _ = process.destroyForcibly().waitFor();
        }
    }
}
