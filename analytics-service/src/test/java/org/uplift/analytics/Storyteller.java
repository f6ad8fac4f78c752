package org.uplift.analytics;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Tells many messages through one producer, in order.
public final class Storyteller implements AutoCloseable {

    private final KafkaProducer<String, String> producer;

    public Storyteller(String bootstrapServers) {
        producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrapServers),
                        new StringSerializer(),
                        new StringSerializer());
    }

    /// All of it is on the broker when this returns.
    public void tell(List<Chronicle.Told> story) {
        for (var told : story) {
            var _ =
                    producer.send(
                            new ProducerRecord<>(
                                    "household-events", told.household().toString(), told.text()));
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
