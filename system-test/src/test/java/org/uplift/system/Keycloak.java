package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.uplift.sandbox.Ports;

/// A real Keycloak that has imported the realm of `deploy/keycloak`. The build unpacks its program
/// where the long tests are asked for.
final class Keycloak implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "keycloak").toAbsolutePath();
    private static final Path REALM =
            Path.of("..", "deploy", "keycloak", "uplift-realm.json").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String root;
    private final String password = UUID.randomUUID().toString();
    private final Process process;

    private Keycloak(int port, String division, String cards) throws IOException {
        root = "http://127.0.0.1:" + port;
        var program = program();
        var imports = Files.createDirectories(program.resolve("data/import"));
        var _ =
                Files.copy(
                        REALM,
                        imports.resolve("uplift-realm.json"),
                        StandardCopyOption.REPLACE_EXISTING);
        var builder =
                new ProcessBuilder(
                                "bash",
                                program.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--db=dev-mem",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.to(FOLDER.resolve("keycloak.log").toFile()));
        builder.environment()
                .putAll(
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "KC_BOOTSTRAP_ADMIN_USERNAME",
                                "admin",
                                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                                password,
                                "UPLIFT_DIVISION",
                                division,
                                "UPLIFT_CARD_ADDRESS",
                                cards));
        process = builder.start();
    }

    /// @param division the duty area of the departments' programs
    /// @param cards where their pages are
    static Keycloak start(String division, String cards) {
        try {
            var keycloak = new Keycloak(Ports.free(), division, cards);
            await("Keycloak").atMost(PATIENCE).until(keycloak::isReady);
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String issuer() {
        return root + "/realms/uplift";
    }

    /// Where an administrator works.
    Administration administration() {
        var grant =
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", password);
        return new Administration(root, Grant.token(root + "/realms/master", grant));
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended: see " + FOLDER + "/keycloak.log");
        }
        try {
            return new Api(root, "").get("/realms/uplift").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static Path program() throws IOException {
        try (var unpacked = Files.list(FOLDER)) {
            return unpacked.filter(Files::isDirectory)
                    .findAny()
                    .orElseThrow(() -> new IllegalStateException("No Keycloak in " + FOLDER));
        }
    }
}
