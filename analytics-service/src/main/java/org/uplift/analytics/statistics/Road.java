package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.toMap;
import static org.apache.kafka.clients.admin.AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.clients.admin.AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG;
import static org.apache.kafka.common.IsolationLevel.READ_COMMITTED;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.analytics.measure.Generation;

/// The topics between a fact and the figures: where they end, and how far they have been taken in.
@ApplicationScoped
class Road {

    private static final int PATIENCE_MILLIS = 4_000;

    private final SumsDesk desk;
    private final Admin kafka;
    private final String fold;
    private final String changes;
    private final String sums;

    Road(
            SumsDesk desk,
            Generation generation,
            @ConfigProperty(name = "uplift.statistics.group") String group,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.desk = desk;
        this.fold = generation.group(group);
        this.changes = generation.changes(group);
        this.sums = generation.sums(group);
        var settings = new HashMap<>(kafka);
        settings.put(DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        this.kafka = Admin.create(settings);
    }

    @PreDestroy
    void close() {
        kafka.close();
    }

    /// Where the topics of a leg end at this moment.
    Map<TopicPartition, Long> ends(Leg leg) throws ExecutionException, InterruptedException {
        var latest =
                partitions(leg).stream().collect(toMap(place -> place, _ -> OffsetSpec.latest()));
        return kafka
                .listOffsets(latest, new ListOffsetsOptions(READ_COMMITTED))
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    boolean isPast(Leg leg, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        var taken = taken(leg);
        return ends.entrySet().stream()
                .allMatch(end -> taken.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private Map<TopicPartition, Long> taken(Leg leg)
            throws ExecutionException, InterruptedException {
        if (leg == Leg.SUMS) {
            return desk.positions().entrySet().stream()
                    .collect(
                            toMap(
                                    place -> new TopicPartition(sums, place.getKey()),
                                    Map.Entry::getValue));
        }
        var taken = new HashMap<TopicPartition, Long>();
        kafka.listConsumerGroupOffsets(fold)
                .partitionsToOffsetAndMetadata()
                .get()
                .forEach((place, known) -> taken.put(place, known.offset()));
        return taken;
    }

    private List<TopicPartition> partitions(Leg leg)
            throws ExecutionException, InterruptedException {
        return kafka.describeTopics(topics(leg)).allTopicNames().get().entrySet().stream()
                .flatMap(topic ->
                        topic.getValue().partitions().stream()
                                .map(p -> new TopicPartition(topic.getKey(), p.partition())))
                .toList();
    }

    private Collection<String> topics(Leg leg) {
        return switch (leg) {
            case FACTS -> List.of("household-events", "statistics-replays");
            case CHANGES -> List.of(changes);
            case SUMS -> List.of(sums);
        };
    }
}
