package org.uplift.platform.deadletter;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.Session;
import org.uplift.platform.Ids;

/// Messages a listener of this service could not handle.
@ApplicationScoped
public class DeadLetters {

    private static final String LAY_ASIDE =
            """
            insert into dead_letter (id, topic, partition, message_offset, message_key, payload,
                                     reason, attempts, laid_aside)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (topic, partition, message_offset) do update
            set reason = excluded.reason, attempts = dead_letter.attempts + excluded.attempts,
                laid_aside = excluded.laid_aside\
            """;

    private final Session database;
    private final Clock clock;

    DeadLetters(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(REQUIRES_NEW)
    public void layAside(ConsumerRecord<String, String> message, Throwable cause, int attempts) {
        var _ =
                database.createNativeMutationQuery(LAY_ASIDE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, message.topic())
                        .setParameter(3, message.partition())
                        .setParameter(4, message.offset())
                        .setParameter(5, message.key())
                        .setParameter(6, message.value())
                        .setParameter(7, cause.getClass().getSimpleName())
                        .setParameter(8, attempts)
                        .setParameter(9, clock.instant())
                        .executeUpdate();
    }
}
