package org.uplift.analytics.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.uplift.platform.deadletter.DeadLetterOffice;
import org.uplift.platform.deadletter.Retold;
import org.uplift.platform.outbox.Letter;
import org.uplift.platform.outbox.Outbox;

/// Lays what the fold cannot read to the dead letters of the service, and brings it before the fold
/// again when an operator says so. The same message may come twice and is one letter all the same.
@ApplicationScoped
class LetterBox implements Aside {

    private static final String PARTITION = "partition";
    private static final String OFFSET = "offset";

    private final DeadLetterOffice office;
    private final Outbox outbox;

    LetterBox(DeadLetterOffice office, Outbox outbox) {
        this.office = office;
        this.outbox = outbox;
    }

    @Override
    public void layAside(Record<String, String> message, RecordMetadata place, RuntimeException e) {
        var text = Objects.requireNonNullElse(message.value(), "");
        office.layAside(
                new ConsumerRecord<>(
                        Fold.HOUSEHOLDS,
                        (int) first(message, PARTITION, place.partition()),
                        first(message, OFFSET, place.offset()),
                        message.key(),
                        text),
                e,
                1);
    }

    @Transactional
    void tellAgain(@Observes Retold retold) {
        retold.letter().records(Fold.HOUSEHOLDS).forEach(this::tellAgain);
    }

    private void tellAgain(ConsumerRecord<String, String> letter) {
        var place =
                Map.of(
                        PARTITION, Integer.toString(letter.partition()),
                        OFFSET, Long.toString(letter.offset()));
        var key = Objects.requireNonNullElse(letter.key(), "");
        outbox.append(new Letter(Fold.REPLAYS, key, "replay", letter.value(), place));
    }

    /// Where a replay stood when it was told first.
    private static long first(Record<String, String> message, String header, long place) {
        var known = message.headers().lastHeader(header);
        return known == null ? place : Long.parseLong(new String(known.value(), UTF_8));
    }
}
