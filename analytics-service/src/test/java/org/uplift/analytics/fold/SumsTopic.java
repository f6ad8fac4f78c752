package org.uplift.analytics.fold;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.Heading;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// The last tallies of one generation, as committed to `statistics-sums`.
final class SumsTopic implements AutoCloseable {

    private static final Duration MOMENT = Duration.ofMillis(200);

    private final KafkaConsumer<Heading, Tally> consumer;
    private final Generation generation;
    private final Map<SumKey, Tally> last = new HashMap<>();

    SumsTopic(String bootstrapServers, Generation generation) {
        this.generation = generation;
        consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed"),
                        Wire.HEADINGS.deserializer(),
                        Wire.TALLIES.deserializer());
        var partitions =
                consumer.partitionsFor(Heading.TOPIC).stream()
                        .map(partition -> new TopicPartition(Heading.TOPIC, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    Map<SumKey, Tally> tallies() {
        for (var told : consumer.poll(MOMENT)) {
            if (told.key().generation().equals(generation)) {
                last.put(told.key().key(), told.value());
            }
        }
        return last;
    }

    long folds(String division) {
        return tallies().getOrDefault(new SumKey(division, Cell.TOTAL), Tally.NONE).folds();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
