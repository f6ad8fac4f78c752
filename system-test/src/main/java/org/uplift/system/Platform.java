package org.uplift.system;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// The whole platform on free ports: starts it, and kills and restarts its parts. One for all tests
/// of a run, since starting takes a while; tests keep apart by the counties they work in.
final class Platform implements AutoCloseable {

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
        new Gazetteer(this).load();
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
        return new Api(instance.root(), ground.people().token(user));
    }

    Ground ground() {
        return ground;
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
        ground.people().seeTheCardsOf(instance);
        return instance;
    }

    /// Takes one away that was added.
    void dismiss(Instance instance) {
        instances.remove(instance);
        instance.stop();
    }

    /// All instances of all services.
    List<Instance> instances() {
        return List.copyOf(instances);
    }

    /// Whoever starts from now on learns again what was learned from topics.
    void tellTheNextEdition() {
        edition++;
        instances.forEach(instance -> instance.tell(EDITION, Integer.toString(edition)));
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
}
