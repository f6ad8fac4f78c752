package org.uplift.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// All that a topic tells about some households, in its order. A fact that came twice is told once.
record Chronicle(Map<String, List<Told>> households) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MOMENT = Duration.ofMillis(200);
    private static final String TOPIC = "household-events";

    /// @param version of the household after it
    record Told(String type, long version, ConsumerRecord<String, String> message) {}

    static Chronicle of(String bootstrapServers, Set<String> households) {
        var told = new HashMap<String, List<Told>>();
        var heard = new HashSet<String>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                bootstrapServers,
                                "isolation.level",
                                "read_committed"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions).entrySet();
            while (ends.stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (var message : consumer.poll(MOMENT)) {
                    if (households.contains(message.key()) && tellsOfAFile(message.value())) {
                        var envelope = json(message.value());
                        if (heard.add(envelope.required("id").asText())) {
                            told.computeIfAbsent(message.key(), _ -> new ArrayList<>())
                                    .add(
                                            new Told(
                                                    envelope.required("type").asText(),
                                                    envelope.required("sequence").asLong(),
                                                    message));
                        }
                    }
                }
            }
        }
        return new Chronicle(told);
    }

    long facts() {
        return households.values().stream().mapToLong(List::size).sum();
    }

    List<Told> of(String household) {
        return households.getOrDefault(household, List.of());
    }

    /// What is found wrong in a file is told beside it.
    private static boolean tellsOfAFile(String message) {
        return message.startsWith("{") && !message.contains("\"type\":\"household.findings-");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
