package org.uplift.household.retelling;

import static java.util.Objects.requireNonNullElse;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.events.Told;

/// All that a topic tells, from its beginning to where it ends now.
@ApplicationScoped
public class Recording {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;

    Recording(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = new HashMap<>(kafka);
    }

    public void play(String topic, Consumer<String> listener) {
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(kafka, text, text)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(topic, one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (isLeft(consumer, ends)) {
                for (var message : consumer.poll(PATIENCE)) {
                    listener.accept(requireNonNullElse(message.value(), ""));
                }
            }
        }
    }

    /// The fact in a message whose text has the mark. What cannot be read tells nothing: whoever
    /// listened to it has laid it aside, and no service stays away because of it.
    public static <E extends DomainEvent> Optional<Told<E>> fact(
            String text, String mark, Class<E> family) {
        if (!text.contains(mark)) {
            return Optional.empty();
        }
        try {
            return EventCodec.hear(text, family);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isLeft(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }
}
