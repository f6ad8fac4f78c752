package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uplift.local.Topics;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.identity.DemoTokens;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Database;

/// The whole platform on free ports: starts it, and kills and restarts its parts. One for all tests
/// of a run, since starting takes a while; tests keep apart by the counties they work in.
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DIVISIONS = 39_727;
    private static final String EDITION = "UPLIFT_PROJECTION_EDITION";

    /// What is committed outlives every process, as on a machine that stays up; only its power may
    /// not fail.
    private static final Map<String, String> WHILE_THERE_IS_POWER =
            Map.of("synchronous_commit", "on", "fsync", "off", "full_page_writes", "off");

    private static final Map<String, String> COME_WHAT_MAY =
            Map.of("synchronous_commit", "on", "fsync", "on", "full_page_writes", "on");

    private static final class Shared {
        static final Platform PLATFORM = new Platform(WHILE_THERE_IS_POWER);
    }

    private final Folder folder = new Folder(temporary());
    private final Server postgres;
    private final Cable toPostgres;
    private final int kafkaPort = freePort();
    private final Cable toKafka = Cable.to(kafkaPort);
    private final Server kafka =
            Server.kafka(folder.path().resolve("kafka"), kafkaPort, toKafka.port());
    private final IdentityProvider identity = identity();
    private final DemoTokens tokens = new DemoTokens(identity.issuer(), folder.secrets());
    private final KeyringFile keyring = new KeyringFile(folder.path().resolve("keyring.json"));
    private final Map<String, String> issued = new ConcurrentHashMap<>();
    private final Map<Service, Instance> first = new EnumMap<>(Service.class);
    private final List<Instance> instances = new CopyOnWriteArrayList<>();
    private int edition = 1;

    private Platform(Map<String, String> writing) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "platform-at-exit"));
        postgres = Server.postgres(folder.path().resolve("postgres"), freePort(), writing);
        toPostgres = Cable.to(postgres.port());
        keyring.write(Keyring.fresh());
        postgres.awaitReady();
        kafka.awaitReady();
        System.setProperty("kafka.bootstrap.servers", bootstrapServers());
        Topics.of(bootstrapServers()).make();
        for (var service : Service.values()) {
            first.put(service, another(service, service.word()));
        }
        instances.forEach(Instance::awaitReady);
        as("operator", Service.HOUSEHOLD)
                .put("/v1/divisions", "text/csv", BodyPublishers.ofByteArray(divisions()))
                .expect(200, 201, 204);
        awaitDivisions();
    }

    void awaitDivisions() {
        await("the divisions in analytics-service")
                .atMost(PATIENCE)
                .until(() ->
                        number(Service.ANALYTICS, "select count(*) from division") >= DIVISIONS);
    }

    /// Up and healthy.
    static Platform up() {
        Shared.PLATFORM.instances.forEach(Instance::awaitReady);
        return Shared.PLATFORM;
    }

    /// One of its own for whoever measures: what is committed outlives a failure of power, too.
    static Platform durable() {
        return new Platform(COME_WHAT_MAY);
    }

    /// @param user a demo user's name
    Api as(String user, Service service) {
        return as(user, instance(service));
    }

    Api as(String user, Instance instance) {
        return new Api(instance.root(), issued.computeIfAbsent(user, tokens::of));
    }

    Api anonymously(Service service) {
        return instance(service).anonymously();
    }

    /// What the launcher would keep on the disk.
    Folder folder() {
        return folder;
    }

    /// Where everybody listens, as the launcher is told it.
    Ports ports() {
        return new Ports(
                Stream.of(Port.values())
                        .collect(
                                Collectors.toMap(
                                        Port::variable, port -> Integer.toString(number(port)))));
    }

    private int number(Port port) {
        return switch (port) {
            case POSTGRES -> toPostgres.port();
            case KAFKA -> toKafka.port();
            case IDENTITY -> URI.create(identity.issuer()).getPort();
            default -> instance(Service.valueOf(port.name())).port();
        };
    }

    String bootstrapServers() {
        return "127.0.0.1:" + toKafka.port();
    }

    /// What a service's database says.
    long number(Service service, String query) {
        try (var connection = enter(service.word());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Into a database as the one whom nothing is forbidden.
    Connection enter(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.port(), database),
                "postgres",
                "postgres");
    }

    void kill(Service service) {
        instance(service).kill();
    }

    void restart(Service service) {
        var instance = instance(service);
        if (instance.isAlive()) {
            instance.stop();
        }
        instance.raise();
    }

    Instance instance(Service service) {
        return Objects.requireNonNull(first.get(service));
    }

    Server postgres() {
        return postgres;
    }

    Server kafka() {
        return kafka;
    }

    Cable toPostgres() {
        return toPostgres;
    }

    Cable toKafka() {
        return toKafka;
    }

    /// All that can be killed.
    List<Part> parts() {
        return Stream.concat(instances.stream(), Stream.of(postgres, kafka)).toList();
    }

    /// One more of a service; not awaited.
    ///
    /// @param name unlike that of any other
    Instance another(Service service, String name) {
        var instance = new Instance(service, name, freePort(), settings(service));
        instances.add(instance);
        return instance;
    }

    /// Takes one away that was added.
    void dismiss(Instance instance) {
        instances.remove(instance);
        instance.stop();
    }

    /// Everybody dies, and the disk of the databases with them.
    void loseTheDatabases() {
        instances.forEach(Instance::kill);
        postgres.kill();
        Folder.delete(postgres.data());
    }

    /// Everybody dies, and the disk of Kafka with them; it stands there again, empty.
    void loseTheTopics() {
        instances.forEach(Instance::kill);
        kafka.kill();
        Folder.delete(kafka.data());
        kafka.raise();
        Topics.of(bootstrapServers()).make();
    }

    /// Everything that was learned from topics is learned again.
    void startInANewEdition() {
        edition++;
        instances.forEach(instance -> instance.tell(EDITION, Integer.toString(edition)));
        instances.forEach(Instance::start);
        instances.forEach(Instance::awaitReady);
    }

    int edition() {
        return edition;
    }

    private Map<String, String> settings(Service service) {
        var settings = new HashMap<>(database(service).environment());
        settings.putAll(
                Map.of(
                        EDITION,
                        Integer.toString(edition),
                        "KAFKA_BOOTSTRAP_SERVERS",
                        bootstrapServers(),
                        "UPLIFT_KEYS_FILE",
                        keyring.path().toString(),
                        "QUARKUS_OIDC_AUTH_SERVER_URL",
                        identity.issuer(),
                        // small, so that a commit can be met in its middle
                        "UPLIFT_IMPORTS_CHUNK",
                        "100",
                        "UPLIFT_IMPORTS_FOLDER",
                        uploads().toString()));
        if (service == Service.HOUSEHOLD) {
            settings.put("UPLIFT_KEYS_FILE", keyring().toString());
        }
        return settings;
    }

    private Path keyring() {
        var file = new KeyringFile(folder.secrets().resolve("keyring.json"));
        var _ = file.readOrMake();
        return file.path();
    }

    /// Where files lie that are being received.
    Path uploads() {
        try {
            return Files.createDirectories(folder.path().resolve("uploads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database(Service service) {
        try (var superuser = enter("postgres")) {
            return Database.on("127.0.0.1:" + toPostgres.port(), superuser, service.word());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        instances.forEach(Instance::end);
        postgres.stop();
        kafka.stop();
        identity.close();
        Folder.delete(folder.path());
    }

    private IdentityProvider identity() {
        try {
            return IdentityProvider.start(0, folder.secrets(), Clock.systemUTC(), () -> true);
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
