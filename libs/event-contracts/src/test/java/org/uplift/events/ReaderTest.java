package org.uplift.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;

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
