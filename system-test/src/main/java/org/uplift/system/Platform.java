package org.uplift.system;

import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;

/// The whole platform on free ports: starts it, and kills and restarts its parts. One for all tests
/// of a run, since starting takes a while; tests keep apart by the counties they work in.
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DIVISIONS = 39_727;
    private static final String EDITION = "UPLIFT_PROJECTION_EDITION";

    private static final class Shared {
        static final Platform PLATFORM = new Platform(Writing.WHILE_THERE_IS_POWER);
    }

    private final Ground ground;
    private final Map<Service, Instance> first = new EnumMap<>(Service.class);
    private final List<Instance> instances = new CopyOnWriteArrayList<>();
    private int edition = 1;

    private Platform(Writing writing) {
        ground = new Ground(writing);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "platform-at-exit"));
        ground.prepare();
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
        return new Platform(Writing.COME_WHAT_MAY);
    }

    /// @param user a demo user's name
    Api as(String user, Service service) {
        return as(user, instance(service));
    }

    Api as(String user, Instance instance) {
        return new Api(instance.root(), ground.token(user));
    }

    Api anonymously(Service service) {
        return instance(service).anonymously();
    }

    Ground ground() {
        return ground;
    }

    /// Where everybody listens, as the launcher is told it.
    Ports ports() {
        return new Ports(
                Stream.of(Port.values())
                        .collect(toMap(Port::variable, one -> Integer.toString(number(one)))));
    }

    private int number(Port port) {
        return switch (port) {
            case POSTGRES -> ground.toPostgres().port();
            case KAFKA -> ground.toKafka().port();
            case IDENTITY -> ground.identityPort();
            // nobody sends readings here
            case MQTT -> port.usual();
            default -> instance(Service.valueOf(port.name())).port();
        };
    }

    String bootstrapServers() {
        return ground.bootstrapServers();
    }

    /// What a service's database says.
    long number(Service service, String query) {
        try (var connection = ground.enter(service.word());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /// All that can be killed.
    List<Part> parts() {
        return Stream.concat(instances.stream(), Stream.of(ground.postgres(), ground.kafka()))
                .toList();
    }

    /// One more of a service; not awaited.
    ///
    /// @param name unlike that of any other
    Instance another(Service service, String name) {
        return another(service, name, Map.of());
    }

    /// @param also what it alone is told
    Instance another(Service service, String name, Map<String, String> also) {
        var settings = settings(service);
        settings.putAll(also);
        var instance = new Instance(service, name, settings);
        instances.add(instance);
        ground.sendBackTo("http://localhost:%d/v1/card-login".formatted(instance.port()));
        return instance;
    }

    /// Takes one away that was added.
    void dismiss(Instance instance) {
        instances.remove(instance);
        instance.stop();
    }

    /// Everybody dies, and the disk of the databases with them.
    void loseTheDatabases() {
        killAll();
        ground.loseTheDatabases();
    }

    /// Everybody dies, and the disk of Kafka with them; it stands there again, empty.
    void loseTheTopics() {
        killAll();
        ground.loseTheTopics();
    }

    /// Everything that was learned from topics is learned again.
    void startInANewEdition() {
        edition++;
        instances.forEach(instance -> instance.tell(EDITION, Integer.toString(edition)));
        startAgain();
    }

    /// Everybody who died, as they were.
    void startAgain() {
        instances.forEach(Instance::start);
        instances.forEach(Instance::awaitReady);
    }

    void killAll() {
        instances.forEach(Instance::kill);
    }

    int edition() {
        return edition;
    }

    private Map<String, String> settings(Service service) {
        var settings = new HashMap<>(ground.settings(service));
        settings.put(EDITION, Integer.toString(edition));
        return settings;
    }

    @Override
    public void close() {
        instances.forEach(Instance::end);
        ground.close();
    }

    private static byte[] divisions() {
        try (var csv = Platform.class.getResourceAsStream("/divisions.csv")) {
            return Objects.requireNonNull(csv).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
