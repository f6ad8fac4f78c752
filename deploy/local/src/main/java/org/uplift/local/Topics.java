package org.uplift.local;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.uplift.local.ground.Trouble;

/// The topics of the platform, made before anybody speaks: who reads a topic that is not there yet
/// learns of it late.
public record Topics(String bootstrapServers) {

    /// A county needs few; production has 24.
    private static final int PARTITIONS = 4;

    public static Topics of(String bootstrapServers) {
        return new Topics(bootstrapServers);
    }

    public void make() {
        try (var admin =
                Admin.create(
                        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var wanted =
                    Stream.concat(
                                    Stream.of(topic("duty-events", 1)),
                                    Part.services().stream().flatMap(Topics::of))
                            .collect(Collectors.toMap(NewTopic::name, Function.identity()));
            for (var made : admin.createTopics(wanted.values()).values().values()) {
                made.get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new Trouble("Kafka would not make its topics: " + e.getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the topics were made", e);
        }
    }

    private static Stream<NewTopic> of(Part service) {
        return Stream.of(
                topic(service.word() + "-events", PARTITIONS),
                topic("dead-letters-" + service.word(), 1));
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty());
    }
}
