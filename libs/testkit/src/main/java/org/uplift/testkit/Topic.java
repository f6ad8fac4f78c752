package org.uplift.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// A topic from its beginning, read without a consumer group.
final class Topic implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(200);

    private final String name;
    private final KafkaConsumer<String, String> consumer;

    Topic(String name) {
        this.name = name;
        this.consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers()),
                        new StringDeserializer(),
                        new StringDeserializer());
    }

    static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    /// What was not heard yet; nothing while the topic does not exist.
    List<ConsumerRecord<String, String>> listen() {
        if (consumer.assignment().isEmpty()) {
            takeAllPartitions();
        }
        var heard = new ArrayList<ConsumerRecord<String, String>>();
        if (!consumer.assignment().isEmpty()) {
            consumer.poll(MOMENT).forEach(heard::add);
        }
        return heard;
    }

    private void takeAllPartitions() {
        var partitions =
                consumer.partitionsFor(name).stream()
                        .map(partition -> new TopicPartition(name, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
