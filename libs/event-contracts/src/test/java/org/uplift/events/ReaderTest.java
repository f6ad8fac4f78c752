package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;

@TestInstance(PER_CLASS)
class ReaderTest {

    private final LabelChanged turned =
            new LabelChanged(UUID.randomUUID(), "341623107210", Label.RED, Label.YELLOW);
    private final String sent =
            EventCodec.write(
                    EventCodec.seal(UUID.randomUUID(), "/test", Instant.EPOCH, 1, null, turned));

    @Test
    void skipsWhatItDoesNotKnow() {
        var later =
                sent.replace(
                        "\"data\":{", "\"partitionkey\":\"3416\",\"data\":{\"mood\":\"good\",");
        assertThat(EventCodec.open(EventCodec.read(later), HouseholdEvent.class)).contains(turned);
    }

    @Test
    void skipsTypesItDoesNotKnow() {
        var later = sent.replace("label-changed.v1", "label-changed.v2");
        assertThat(EventCodec.open(EventCodec.read(later), HouseholdEvent.class)).isEmpty();
    }

    @Test
    void hearsTheSameInOneGoInAnyOrderOfAttributes() {
        var envelope = EventCodec.read(sent);
        var told = new Told<HouseholdEvent>(envelope.id(), Instant.EPOCH, 1, turned);
        var typeLast =
                sent.replace("\"type\":\"household.label-changed.v1\",", "")
                        .replaceFirst("}$", ",\"type\":\"household.label-changed.v1\"}");

        assertThat(EventCodec.hear(sent, HouseholdEvent.class)).contains(told);
        assertThat(EventCodec.hear(typeLast, HouseholdEvent.class)).contains(told);
    }

    @Test
    void hearsNothingOfTypesItDoesNotKnow() {
        var later = sent.replace("label-changed.v1", "label-changed.v2");
        assertThat(EventCodec.hear(later, HouseholdEvent.class)).isEmpty();
    }

    @Test
    void readsNoFurtherThanATypeItDoesNotKnow() {
        var later = sent.replace("label-changed.v1", "label-changed.v2").replaceFirst("data.*", "");
        assertThat(EventCodec.hear(later, HouseholdEvent.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void hearsNoFactInBrokenText(String text) {
        assertThatThrownBy(() -> EventCodec.hear(text, HouseholdEvent.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not an event envelope");
    }

    Stream<String> broken() {
        return Stream.of(
                "nonsense",
                "[]",
                "\"text\"",
                sent.substring(0, sent.length() - 1),
                sent.replace("\"yellow\"", "\"violet\""),
                sent.replace("\"id\"", "\"no\""),
                sent.replace("\"time\"", "\"no\""),
                sent.replace("\"type\"", "\"no\""),
                sent.replace("\"data\"", "\"no\""),
                sent.replace("\"sequence\":\"0", "\"sequence\":\"x"));
    }

    @Test
    void refusesNonsenseWithoutRepeatingIt() {
        assertThatThrownBy(() -> EventCodec.read("{\"phone\":13800000000"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not an event envelope");
    }

    @Test
    void refusesDataThatDoNotFitTheirType() {
        var wrong = EventCodec.read(sent.replace("\"yellow\"", "\"violet\""));
        assertThatThrownBy(() -> EventCodec.open(wrong, HouseholdEvent.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
