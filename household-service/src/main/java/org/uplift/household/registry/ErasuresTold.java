package org.uplift.household.registry;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.EventCodec;
import org.uplift.events.Told;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;

/// The erasures that the register's own topic tells of, from its beginning to where it ends now.
@ApplicationScoped
class ErasuresTold {

    private static final String TYPE = "household.erased.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Map<String, Object> kafka;
    private final String topic;

    ErasuresTold(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "uplift.outbox.topic") String topic) {
        this.kafka = new HashMap<>(kafka);
        this.topic = topic;
    }

    List<Told<HouseholdEvent>> all() {
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(kafka, text, text)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(one -> new TopicPartition(topic, one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told<HouseholdEvent>>();
            while (isLeft(consumer, ends)) {
                for (var message : consumer.poll(PATIENCE)) {
                    if (message.value().contains(TYPE)) {
                        EventCodec.hear(message.value(), HouseholdEvent.class)
                                .filter(fact -> fact.event() instanceof HouseholdErased)
                                .ifPresent(told::add);
                    }
                }
            }
            return told;
        }
    }

    private static boolean isLeft(Consumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue());
    }
}
