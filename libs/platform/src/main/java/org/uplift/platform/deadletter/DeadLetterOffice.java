package org.uplift.platform.deadletter;

import static jakarta.transaction.Transactional.TxType.NEVER;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.outbox.Letter;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.topics.TopicNames;

/// Takes what the inbox could not handle, and has it tried again.
@ApplicationScoped
public class DeadLetterOffice {

    private static final int MOST_TOLD = 256 * 1024;

    private final DeadLetters letters;
    private final Listeners listeners;
    private final Event<Retold> others;
    private final Outbox outbox;
    private final TopicNames topics;
    private final Clock clock;

    DeadLetterOffice(
            DeadLetters letters,
            Listeners listeners,
            Event<Retold> others,
            Outbox outbox,
            TopicNames topics,
            Clock clock) {
        this.letters = letters;
        this.listeners = listeners;
        this.others = others;
        this.outbox = outbox;
        this.topics = topics;
        this.clock = clock;
    }

    /// Keeps the whole message for the operator and tells the service's dead-letter topic, both or
    /// neither.
    @Transactional(REQUIRES_NEW)
    public void layAside(ConsumerRecord<String, String> message, Throwable cause, int attempts) {
        var reason = Reason.of(cause);
        letters.layAside(message, reason, attempts, clock.instant());
        outbox.append(letter(message, reason, attempts));
    }

    private Letter letter(ConsumerRecord<String, String> message, String reason, int attempts) {
        return new Letter(
                topics.deadLetters(),
                DeadLetters.storable(message.key()),
                "dead-letter",
                told(DeadLetters.storable(message.value())),
                Map.of(
                        "reason", reason,
                        "attempts", Integer.toString(attempts),
                        "topic", message.topic(),
                        "partition", Integer.toString(message.partition()),
                        "offset", Long.toString(message.offset())));
    }

    /// A message may be as large as the broker admits: what is told of it leaves room for the rest.
    private static String told(String text) {
        return text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD);
    }

    @Transactional
    List<DeadLetter> waiting(@Nullable UUID before, int limit) {
        return letters.waiting(before, limit);
    }

    @Transactional
    DeadLetter letter(UUID id) {
        return letters.get(id);
    }

    /// Has the same listener handle it once more, through the inbox as ever. A letter that fails
    /// again was laid aside again, with its new reason and more attempts.
    @Transactional(NEVER)
    DeadLetter replay(UUID id) {
        var before = read(id);
        if (!before.isSettled()) {
            others.fire(new Retold(before.toMessage()));
            listeners.tell(before.topic(), before.toMessage());
            QuarkusTransaction.requiringNew()
                    .run(() -> letters.settle(id, before.attempts(), clock.instant()));
        }
        return read(id);
    }

    private DeadLetter read(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> letters.get(id));
    }
}
