package org.uplift.local.opening;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.uplift.local.ground.Trouble;

/// How many facts of a topic a service has not handled yet.
final class Lag implements AutoCloseable {

    private final Admin kafka;
    private final String topic;

    Lag(String bootstrapServers, String topic) {
        this.kafka =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
        this.topic = topic;
    }

    boolean isNone(String service) {
        var groups = groupsAtWork(service);
        var ends = ends();
        return !groups.isEmpty() && groups.stream().allMatch(group -> unread(group, ends) == 0);
    }

    /// A service that began anew leaves the group it had before behind, without members; it has
    /// groups for other topics beside.
    private List<String> groupsAtWork(String service) {
        var groups =
                told(kafka.listGroups().all()).stream()
                        .map(GroupListing::groupId)
                        .filter(group -> group.startsWith(service + "-"))
                        .toList();
        return told(kafka.describeConsumerGroups(groups).all()).values().stream()
                .filter(group -> group.groupState() == GroupState.STABLE)
                .filter(group -> group.members().stream().anyMatch(this::reads))
                .map(ConsumerGroupDescription::groupId)
                .toList();
    }

    private boolean reads(MemberDescription member) {
        return member.assignment().topicPartitions().stream()
                .anyMatch(partition -> partition.topic().equals(topic));
    }

    private long unread(String group, Map<TopicPartition, Long> ends) {
        var read = told(kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .mapToLong(end ->
                        read.containsKey(end.getKey())
                                ? end.getValue() - read.get(end.getKey()).offset()
                                : end.getValue())
                .sum();
    }

    private Map<TopicPartition, Long> ends() {
        var described = told(kafka.describeTopics(List.of(topic)).allTopicNames());
        var partitions =
                described.values().stream()
                        .flatMap(found -> found.partitions().stream())
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
        return told(kafka.listOffsets(partitions).all()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static <T> T told(KafkaFuture<T> asked) {
        try {
            return asked.get();
        } catch (ExecutionException e) {
            throw new Trouble("Kafka does not tell how far the services are: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for the services", e);
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
