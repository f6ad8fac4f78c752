package org.uplift.platform.deadletter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// A message a listener of this service could not handle, and why.
@Entity
class DeadLetter {

    @Id private UUID id;
    private String topic;
    private int partition;
    private long messageOffset;
    private @Nullable String messageKey;
    private String payload;
    private String reason;
    private int attempts;
    private Instant laidAside;
    private @Nullable Instant replayed;

    @SuppressWarnings("NullAway.Init")
    protected DeadLetter() {}

    /// As the listener was told it.
    ConsumerRecords<String, String> toMessage() {
        var message = new ConsumerRecord<>(topic, partition, messageOffset, messageKey, payload);
        return new ConsumerRecords<>(
                Map.of(new TopicPartition(topic, partition), List.of(message)), Map.of());
    }

    DeadLetterCard card() {
        return new DeadLetterCard(
                id,
                topic,
                partition,
                messageOffset,
                messageKey,
                reason,
                attempts,
                laidAside,
                replayed,
                null);
    }

    DeadLetterCard wholeCard() {
        return card().with(payload);
    }

    boolean isSettled() {
        return replayed != null;
    }

    UUID id() {
        return id;
    }

    String topic() {
        return topic;
    }

    int attempts() {
        return attempts;
    }
}
