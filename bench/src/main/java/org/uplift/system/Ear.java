package org.uplift.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Somebody who listens to what the register tells from now on.
record Ear(KafkaConsumer<String, String> consumer) implements AutoCloseable {

    private static final String TOPIC = "household-events";
    private static final Duration MOMENT = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Ear to(String bootstrapServers) {
        var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer());
        var partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(one -> new TopicPartition(TOPIC, one.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Ear(consumer);
    }

    /// Until a fact is heard that was sent after the moment.
    void awaitFactSentAfter(Instant moment) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isHeard(moment)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Nothing is heard any more");
            }
        }
    }

    private boolean isHeard(Instant moment) {
        return StreamSupport.stream(consumer.poll(MOMENT).spliterator(), false)
                .mapToLong(ConsumerRecord::timestamp)
                .anyMatch(sent -> sent > moment.toEpochMilli());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
