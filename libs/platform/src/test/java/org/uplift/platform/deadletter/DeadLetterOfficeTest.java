package org.uplift.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeadLetterOfficeTest {

    private static final String WAITING =
            """
            select exists (select from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock')\
            """;

    @Inject DeadLetterOffice office;
    @Inject DeadLetters letters;
    @Inject DataSource database;

    private final UUID household = UUID.randomUUID();
    private final ConsumerRecord<String, String> message =
            new ConsumerRecord<>(
                    "household-events",
                    9_998,
                    ThreadLocalRandom.current().nextLong(Integer.MAX_VALUE),
                    household.toString(),
                    EventCodec.write(
                            EventCodec.seal(
                                    UUID.randomUUID(),
                                    "/test",
                                    Instant.now(),
                                    1,
                                    null,
                                    new LabelChanged(
                                            household, "341623100001", Label.RED, Label.YELLOW))));

    @Test
    void settlesALetterThatWasHandled() {
        office.layAside(message, new IllegalStateException(), 1);

        assertThat(office.replay(id()).isSettled()).isTrue();
    }

    /// As a fold does that hears it from a topic, while the replay comes to its end.
    @Test
    void settlesNoLetterThatIsLaidAsideAgainMeanwhile() {
        office.layAside(message, new IllegalStateException(), 1);
        var id = id();
        var replay = new CompletableFuture<DeadLetter>();

        QuarkusTransaction.requiringNew()
                .run(() -> {
                    letters.layAside(message, "again", 1, Instant.now());
                    replay.completeAsync(() -> office.replay(id));
                    await().atMost(Duration.ofMinutes(1)).until(this::somebodyWaits);
                });

        assertThat(replay.join().isSettled()).isFalse();
        assertThat(replay.join().attempts()).isEqualTo(2);
    }

    private UUID id() {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.find("messageKey", household.toString()).firstResult().id());
    }

    private boolean somebodyWaits() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
