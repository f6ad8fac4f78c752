package org.uplift.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// The households whose registration a topic tells of, by the ids of the facts that tell it.
record Registrations(Map<String, String> households) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MOMENT = Duration.ofMillis(200);

    static Registrations in(String bootstrapServers) {
        var found = new HashMap<String, String>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor("household-events").stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions).entrySet();
            while (ends.stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var told : consumer.poll(MOMENT)) {
                    var envelope = json(told.value());
                    if (envelope.required("type").asText().contains("household.registered")) {
                        found.put(
                                envelope.required("id").asText(),
                                envelope.required("subject").asText());
                    }
                }
            }
        }
        return new Registrations(found);
    }

    /// A fact that came twice counts once, a household that two facts register counts twice.
    List<String> registered() {
        return List.copyOf(households.values());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
