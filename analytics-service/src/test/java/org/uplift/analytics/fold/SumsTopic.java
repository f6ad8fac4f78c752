package org.uplift.analytics.fold;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// The last tallies of one generation, as committed by its fold.
final class SumsTopic implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(200);

    private final KafkaConsumer<SumKey, Tally> consumer;
    private final String topic;
    private final Map<SumKey, Tally> last = new HashMap<>();

    SumsTopic(String bootstrapServers, String topic) {
        this.topic = topic;
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed"),
                        Wire.KEYS.deserializer(),
                        Wire.TALLIES.deserializer());
    }

    /// Nothing before the fold has made the topic.
    Map<SumKey, Tally> tallies() {
        if (consumer.assignment().isEmpty()) {
            takeAll();
        }
        if (!consumer.assignment().isEmpty()) {
            for (var told : consumer.poll(MOMENT)) {
                last.put(told.key(), told.value());
            }
        }
        return last;
    }

    long folds(String division) {
        return tallies().getOrDefault(new SumKey(division, Cell.TOTAL), Tally.NONE).folds();
    }

    private void takeAll() {
        var partitions =
                consumer.listTopics().getOrDefault(topic, List.of()).stream()
                        .map(partition -> new TopicPartition(topic, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
