package org.uplift.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;

/// Puts facts on `household-events`, as the relay of household-service would.
record Publication(String bootstrapServers) {

    static final String TOPIC = "household-events";
    private static final int PARTITIONS = 6;

    void make() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var topic = new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty());
            var _ = admin.createTopics(List.of(topic)).all().get();
        }
    }

    /// @param version of the files they tell of
    /// @return how many bytes they were
    long tell(List<? extends HouseholdEvent> facts, long version) {
        var bytes = 0L;
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", bootstrapServers, "linger.ms", 20),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (var fact : facts) {
                var envelope =
                        EventCodec.seal(
                                UUID.randomUUID(),
                                "/household-service",
                                Instant.now(),
                                version,
                                null,
                                fact);
                var json = EventCodec.write(envelope);
                bytes += json.length();
                var _ = producer.send(new ProducerRecord<>(TOPIC, fact.subject().toString(), json));
            }
        }
        return bytes;
    }
}
