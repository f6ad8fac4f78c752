package org.uplift.platform.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventEnvelope;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.outbox.OutboxCopy.Versioned;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OutboxTest {

    private final UUID lamp = UUID.randomUUID();

    @Inject Lamps lamps;
    @Inject Outbox outbox;

    @Test
    void tellsEveryChangeInOrderWithTheVersionItLedTo() {
        lamps.hang(lamp);
        lamps.turn(lamp, Label.RED);
        lamps.turn(lamp, Label.YELLOW);
        lamps.turn(lamp, Label.GREEN);

        try (var topic = TopicReader.of("room-events", HouseholdEvent.class)) {
            var told = topic.awaitEnvelopes(lamp, 3);

            assertThat(told).extracting(EventEnvelope::version).containsExactly(1L, 2L, 3L);
            assertThat(told).extracting(EventEnvelope::source).containsOnly("/room-service");
        }
    }

    @Test
    void neverTellsWhatWasRolledBack() {
        lamps.hang(lamp);
        lamps.turn(lamp, Label.RED);
        assertThatThrownBy(() -> lamps.turnAndFail(lamp, Label.YELLOW))
                .isInstanceOf(IllegalStateException.class);
        lamps.turn(lamp, Label.GREEN);

        try (var topic = TopicReader.of("room-events", HouseholdEvent.class)) {
            assertThat(topic.awaitAbout(lamp, LabelChanged.class, LabelChanged.class))
                    .extracting(event -> ((LabelChanged) event).to())
                    .containsExactly(Label.RED, Label.GREEN);
        }
    }

    @Test
    void carriesTheTraceOfTheRequestOn() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        lamps.hang(lamp);
        turn(Map.of("traceparent", trace));
        turn(Map.of());

        try (var topic = TopicReader.of("room-events", HouseholdEvent.class)) {
            var told = topic.awaitEnvelopes(lamp, 2);

            assertThat(told.getFirst().traceparent()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(told.getLast().traceparent())
                    .isNotNull()
                    .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(topic.header(lamp, "traceparent"))
                    .containsExactly(told.getFirst().traceparent(), told.getLast().traceparent());
            assertThat(topic.header(lamp, "content-type"))
                    .containsOnly("application/cloudevents+json");
        }
    }

    private void turn(Map<String, String> headers) {
        Requests.as("village-cadre", "341623107210")
                .headers(headers)
                .put("/v1/room/lamps/{id}/GREEN", lamp)
                .then()
                .statusCode(204);
    }

    @Test
    void takesNothingOutsideATransaction() {
        var fact = new LabelChanged(lamp, "341623107210", Label.RED, Label.GREEN);

        assertThatThrownBy(() -> outbox.append(new Lamp(lamp, "341623107210"), List.of(fact)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void copiesFactsWithWhateverCharactersTheyHold() {
        var strange = "back\\slash, tab\t, line\nend, \"quote\", \\N, 立新县, \uD83C\uDFEE, \\.";
        lamps.copyIn(
                List.of(
                        new Versioned(7, new LabelChanged(lamp, strange, Label.RED, Label.GREEN)),
                        new Versioned(8, new LabelChanged(lamp, "", Label.GREEN, Label.RED))));

        try (var topic = TopicReader.of("room-events", HouseholdEvent.class)) {
            assertThat(topic.awaitAbout(lamp, LabelChanged.class, LabelChanged.class))
                    .extracting(event -> ((LabelChanged) event).division())
                    .containsExactly(strange, "");
            assertThat(topic.awaitEnvelopes(lamp, 2))
                    .extracting(EventEnvelope::version)
                    .containsExactly(7L, 8L);
        }
    }
}
