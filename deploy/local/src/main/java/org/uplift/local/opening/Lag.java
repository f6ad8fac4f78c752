package org.uplift.local.opening;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.uplift.local.Trouble;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How many facts of a topic a service has not handled yet.
final class Lag implements AutoCloseable {

    private final Admin kafka;
    private final String topic;

    Lag(String bootstrapServers, String topic) {
        this.kafka =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.topic = topic;
    }

    long of(String group) {
        try {
            var ends = ends();
            var handled =
                    kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
            return ends.entrySet().stream()
                    .mapToLong(end ->
                            handled.containsKey(end.getKey())
                                    ? end.getValue() - handled.get(end.getKey()).offset()
                                    : end.getValue())
                    .sum();
        } catch (ExecutionException e) {
            throw new Trouble("Kafka does not tell how far %s is".formatted(group), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + group, e);
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        var described = kafka.describeTopics(java.util.List.of(topic)).allTopicNames().get();
        var partitions =
                described.values().stream()
                        .flatMap(found -> found.partitions().stream())
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return kafka.listOffsets(partitions).all().get().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    @Override
    public void close() {
        kafka.close();
    }
}
