package org.uplift.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.events.EventEnvelope;

/// What one poll of a topic brings, put together by hand: the broker decides by itself what comes
/// together.
public final class Poll {

    private final TopicPartition partition;
    private final List<ConsumerRecord<String, String>> told = new ArrayList<>();
    private final long start = ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE);

    private Poll(TopicPartition partition) {
        this.partition = partition;
    }

    /// Of a partition that no broker has.
    public static Poll of(String topic) {
        return new Poll(new TopicPartition(topic, 9_999));
    }

    /// @param version of the aggregate the fact is about
    @CanIgnoreReturnValue
    public Poll telling(DomainEvent event, long version) {
        return saying(event.subject(), EventCodec.write(seal(event, version)));
    }

    /// Any text at all, sense or nonsense.
    @CanIgnoreReturnValue
    public Poll saying(UUID subject, String text) {
        told.add(
                new ConsumerRecord<>(
                        partition.topic(),
                        partition.partition(),
                        start + told.size(),
                        subject.toString(),
                        text));
        return this;
    }

    public ConsumerRecords<String, String> records() {
        return new ConsumerRecords<>(Map.of(partition, List.copyOf(told)), Map.of());
    }

    /// A fact of version 1 that lacks a property of its data.
    public static String without(String property, DomainEvent event) {
        var envelope = EventCodec.read(EventCodec.write(seal(event, 1)));
        ((ObjectNode) envelope.data()).remove(property);
        return EventCodec.write(envelope);
    }

    private static EventEnvelope seal(DomainEvent event, long version) {
        return EventCodec.seal(UUID.randomUUID(), "/test", Instant.now(), version, null, event);
    }
}
