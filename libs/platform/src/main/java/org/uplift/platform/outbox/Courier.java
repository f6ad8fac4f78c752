package org.uplift.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The one who goes to the broker. A delivery is never given up by itself: were one left behind
/// while a later one arrives, the facts of an aggregate would lose their order.
final class Courier implements AutoCloseable {

    private static final Map<String, Object> CUSTOMS =
            Map.of(
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    Integer.MAX_VALUE,
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    5_000,
                    ProducerConfig.LINGER_MS_CONFIG,
                    0,
                    ProducerConfig.BATCH_SIZE_CONFIG,
                    256 * 1024,
                    ProducerConfig.BUFFER_MEMORY_CONFIG,
                    64L * 1024 * 1024,
                    ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                    4 * 1024 * 1024,
                    ProducerConfig.COMPRESSION_TYPE_CONFIG,
                    "lz4");

    private final KafkaProducer<byte[], byte[]> broker;

    Courier(Map<String, Object> kafka) {
        var settings = new HashMap<>(kafka);
        settings.putAll(CUSTOMS);
        broker =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    Delivery send(List<Parcel> parcels) {
        var delivery = new Delivery(parcels);
        for (var parcel : parcels) {
            delivery.check();
            var _ = broker.send(record(parcel), delivery);
        }
        return delivery;
    }

    private static ProducerRecord<byte[], byte[]> record(Parcel parcel) {
        return new ProducerRecord<>(
                parcel.topic(), null, parcel.key(), parcel.payload(), Headers.of(parcel));
    }

    /// Drops what the broker has not acknowledged; it is still in the outbox.
    @Override
    public void close() {
        broker.close(Duration.ZERO);
    }
}
