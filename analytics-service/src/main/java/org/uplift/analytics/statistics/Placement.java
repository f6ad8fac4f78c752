package org.uplift.analytics.statistics;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/// Puts a reader that was given partitions where the database is.
record Placement(Consumer<?, ?> reader, SumsDesk desk) implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        var positions = desk.positions();
        for (var partition : partitions) {
            reader.seek(partition, positions.getOrDefault(partition.partition(), 0L));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {}
}
