package org.uplift.bench;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/// Tells facts one by one, each on the broker when the call returns.
final class Teller implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    Teller(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new StringSerializer());
    }

    void tell(HouseholdEvent fact, long version) throws ExecutionException, InterruptedException {
        var json =
                EventCodec.write(
                        EventCodec.seal(
                                UUID.randomUUID(),
                                "/household-service",
                                Instant.now(),
                                version,
                                null,
                                fact));
        var _ =
                producer.send(
                                new ProducerRecord<>(
                                        Publication.TOPIC, fact.subject().toString(), json))
                        .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
