package org.uplift.analytics.fold;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.uplift.platform.deadletter.DeadLetterOffice;

/// Lays what the fold cannot read to the dead letters of the service. The same message may come
/// twice and is one letter all the same.
@ApplicationScoped
class LetterBox implements Aside {

    private final DeadLetterOffice office;

    LetterBox(DeadLetterOffice office) {
        this.office = office;
    }

    @Override
    public void layAside(Record<String, String> message, RecordMetadata place, RuntimeException e) {
        var text = Objects.requireNonNullElse(message.value(), "");
        office.layAside(
                new ConsumerRecord<>(
                        place.topic(), place.partition(), place.offset(), message.key(), text),
                e,
                1);
    }
}
