package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.uplift.local.Topics;
import org.uplift.local.identity.DemoTokens;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Kafka;
import org.uplift.sandbox.Postgres;

/// The whole platform on free ports: starts it, and kills and restarts its parts. One for all tests
/// of a run, since starting takes a while; tests keep apart by the counties they work in.
final class Platform {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DIVISIONS = 39_727;

    private static final class Shared {
        static final Platform PLATFORM = new Platform();
    }

    private final Path folder = temporary();
    private final Postgres postgres = Postgres.start(Home.temporary(), 0);
    private final Kafka kafka = Kafka.start(Home.temporary(), 0);
    private final IdentityProvider identity = identity();
    private final DemoTokens tokens = new DemoTokens(identity.issuer(), folder.resolve("secrets"));
    private final Map<String, String> issued = new ConcurrentHashMap<>();
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Map<Service, Running> running = new EnumMap<>(Service.class);

    private Platform() {
        System.setProperty("kafka.bootstrap.servers", kafka.bootstrapServers());
        Topics.of(kafka.bootstrapServers()).make();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "platform-at-exit"));
        for (var service : Service.values()) {
            ports.put(service, freePort());
            start(service);
        }
        for (var service : Service.values()) {
            awaitReady(service);
        }
        as("operator", Service.HOUSEHOLD)
                .put("/v1/divisions", "text/csv", BodyPublishers.ofByteArray(divisions()))
                .expect(200, 201, 204);
        await("the divisions in analytics-service")
                .atMost(PATIENCE)
                .until(() ->
                        number(Service.ANALYTICS, "select count(*) from division") >= DIVISIONS);
    }

    /// Up and healthy.
    static Platform up() {
        for (var service : Service.values()) {
            Shared.PLATFORM.awaitReady(service);
        }
        return Shared.PLATFORM;
    }

    /// @param user a demo user's name
    Api as(String user, Service service) {
        return new Api(root(service), issued.computeIfAbsent(user, tokens::of));
    }

    Api anonymously(Service service) {
        return new Api(root(service), "");
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /// What a service's database says.
    long number(Service service, String query) {
        var database = postgres.database(service.word());
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void kill(Service service) {
        process(service).kill();
    }

    void restart(Service service) {
        if (process(service).process().isAlive()) {
            process(service).stop();
        }
        start(service);
        awaitReady(service);
    }

    private void start(Service service) {
        var database = postgres.database(service.word());
        var environment = new HashMap<>(database.environment());
        environment.putAll(
                Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Objects.toString(ports.get(service)),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL", identity.issuer(),
                        // small, so that a commit can be met in its middle
                        "UPLIFT_IMPORTS_CHUNK", "100",
                        "UPLIFT_STATE_DIR", folder.resolve(service.word() + "-state").toString()));
        running.put(service, Running.start(service, log(service), environment));
    }

    private void awaitReady(Service service) {
        await(service.title())
                .atMost(PATIENCE)
                .until(() -> {
                    process(service).requireAlive();
                    return anonymously(service).isReady();
                });
    }

    private Running process(Service service) {
        return Objects.requireNonNull(running.get(service));
    }

    private String root(Service service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    private void stop() {
        running.values().forEach(part -> part.process().destroyForcibly());
        running.values().forEach(part -> part.process().onExit().join());
    }

    private IdentityProvider identity() {
        try {
            return IdentityProvider.start(
                    0, folder.resolve("secrets"), Clock.systemUTC(), () -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] divisions() {
        try (var csv = Platform.class.getResourceAsStream("/divisions.csv")) {
            return Objects.requireNonNull(csv).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Kept after the run, for whoever asks what happened.
    private static Path log(Service service) {
        try {
            var logs = Files.createDirectories(Path.of("target", "services"));
            return logs.resolve(service.word() + ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("uplift-system-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
