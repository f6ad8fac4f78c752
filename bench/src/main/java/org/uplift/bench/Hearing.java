package org.uplift.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.uplift.events.EventCodec;

/// Hears what a round tells on `household-events`, and writes the facts down as the rows of the
/// outbox that they were.
final class Hearing implements AutoCloseable {

    private static final Duration TURN = Duration.ofSeconds(1);

    private final KafkaConsumer<String, String> consumer;
    private final Collection<TopicPartition> partitions;

    /// From now on.
    Hearing(String bootstrapServers) {
        consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer());
        partitions =
                consumer.partitionsFor(Publication.TOPIC).stream()
                        .map(part -> new TopicPartition(part.topic(), part.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /// @return how many households are told of
    int writeDown(Path file) throws IOException {
        var told = new HashSet<String>();
        try (var out = Files.newBufferedWriter(file)) {
            while (!isAtTheEnd()) {
                for (var message : consumer.poll(TURN)) {
                    told.add(message.key());
                    write(out, message.value());
                }
            }
        }
        return told.size();
    }

    private boolean isAtTheEnd() {
        return consumer.endOffsets(partitions).entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) == end.getValue());
    }

    private static void write(BufferedWriter out, String message) throws IOException {
        var envelope = EventCodec.read(message);
        out.write(
                String.join(
                        "\t",
                        envelope.id().toString(),
                        Publication.TOPIC,
                        envelope.subject().toString(),
                        envelope.type(),
                        message.replace("\\", "\\\\")));
        out.write('\n');
    }

    @Override
    public void close() {
        consumer.close();
    }
}
