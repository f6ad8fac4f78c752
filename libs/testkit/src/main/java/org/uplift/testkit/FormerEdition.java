package org.uplift.testkit;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.uplift.events.DomainEvent;

/// What a service left when it ran in edition 1, to be started again in edition 2: facts that it
/// has heard to the last, and whatever it made of them. For a test resource, before the start.
public final class FormerEdition {

    private final String service;
    private final String topic;
    private final Map<String, String> servers = Infrastructure.servers().get();

    private FormerEdition(String service, String topic) {
        this.service = service;
        this.topic = topic;
    }

    /// @param topic that the service listens on
    public static FormerEdition of(String service, String topic) {
        return new FormerEdition(service, topic);
    }

    /// @param learned SQL that writes what the service wrongly took away from it
    /// @return the settings to start again with
    public Map<String, String> heard(DomainEvent fact, String learned) {
        var kafka = setting("kafka.bootstrap.servers");
        var told = TopicWriter.to(topic, kafka).tell(fact, 1);
        try (var connection = open();
                var admin = Admin.create(Map.of("bootstrap.servers", kafka));
                var statement = connection.createStatement()) {
            var _ = statement.execute("update projection_edition set edition = 1");
            var _ = statement.execute("insert into inbox values ('%s')".formatted(told.id()));
            var _ = statement.execute(learned);
            commitTheEnd(admin);
        } catch (SQLException | ExecutionException e) {
            throw new IllegalStateException("There is no former edition", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Map.of("uplift.projection.edition", "2");
    }

    private String setting(String name) {
        return requireNonNull(servers.get(name), name);
    }

    /// As the owner of the tables, who makes them as the service itself would.
    private Connection open() throws SQLException {
        var url = setting("quarkus.datasource.jdbc.url");
        var owner = setting("quarkus.flyway.username");
        var password = setting("quarkus.flyway.password");
        var roles =
                Map.of(
                        "service",
                        setting("quarkus.datasource.username"),
                        "works",
                        owner + "_works");
        var _ =
                Flyway.configure()
                        .dataSource(url, owner, password)
                        .placeholders(roles)
                        .locations("db/platform", "db/migration")
                        .load()
                        .migrate();
        return DriverManager.getConnection(url, owner, password);
    }

    private void commitTheEnd(Admin admin) throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
        var latest =
                requireNonNull(described.get(topic)).partitions().stream()
                        .collect(
                                toMap(
                                        part -> new TopicPartition(topic, part.partition()),
                                        _ -> OffsetSpec.latest()));
        var ends =
                admin.listOffsets(latest).all().get().entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        end -> new OffsetAndMetadata(end.getValue().offset())));
        var _ = admin.alterConsumerGroupOffsets(service + "-1", ends).all().get();
    }
}
