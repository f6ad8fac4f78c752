package org.uplift.platform.deadletter;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;
import org.uplift.platform.problem.NotFound;

@ApplicationScoped
class DeadLetters implements PanacheRepositoryBase<DeadLetter, UUID> {

    private static final String LAY_ASIDE =
            """
            insert into dead_letter (id, topic, partition, message_offset, message_key, payload,
                                     reason, attempts, laid_aside)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            on conflict (topic, partition, message_offset) do update
            set reason = excluded.reason, attempts = dead_letter.attempts + excluded.attempts,
                replayed = null\
            """;

    DeadLetter get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("dead letter", id));
    }

    /// The newest first.
    List<DeadLetter> waiting(@Nullable UUID before, int limit) {
        var found =
                before == null
                        ? find("replayed is null order by id desc")
                        : find("replayed is null and id < ?1 order by id desc", before);
        return found.page(0, limit).list();
    }

    /// The same message again is the same letter.
    void layAside(
            ConsumerRecord<String, String> message, String reason, int attempts, Instant when) {
        var _ =
                getEntityManager()
                        .createNativeQuery(LAY_ASIDE)
                        .setParameter(1, Ids.next())
                        .setParameter(2, message.topic())
                        .setParameter(3, message.partition())
                        .setParameter(4, message.offset())
                        .setParameter(5, storable(message.key()))
                        .setParameter(6, storable(message.value()))
                        .setParameter(7, reason)
                        .setParameter(8, attempts)
                        .setParameter(9, when)
                        .executeUpdate();
    }

    /// Unless it was tried again and failed: whoever lays it aside meanwhile is waited for.
    void settle(UUID id, int attempts, Instant when) {
        var _ = update("replayed = ?1 where id = ?2 and attempts = ?3", when, id, attempts);
    }

    /// PostgreSQL has no place for the character zero.
    static String storable(@Nullable String text) {
        return requireNonNullElse(text, "").replace('\0', '\uFFFD');
    }
}
