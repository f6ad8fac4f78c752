package org.uplift.trace.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StateTest {

    private static final Limit FRIDGE = new Limit("Temperature", "CEL", 0.0, 5.0, 600);
    private static final Instant START = Instant.parse("2026-10-01T08:00:00Z");

    private final UUID device = UUID.randomUUID();
    private State state = State.before(reading(0, 3));

    @Test
    void raisesAnAlarmWhenItWasOutsideForLongEnough() {
        assertThat(after(0, 9).alarm()).isNull();
        assertThat(after(9, 9).alarm()).isNull();
        assertThat(after(10, 9).alarm()).isNotNull();
        assertThat(state.outsideSince()).isEqualTo(START);
    }

    @Test
    void beginsToCountAnewWhenItWasWithin() {
        assertThat(after(0, 9).alarm()).isNull();
        assertThat(after(9, 4).outsideSince()).isNull();
        assertThat(after(12, -1).alarm()).isNull();
        assertThat(after(22, -1).alarm()).isNotNull();
    }

    @Test
    void keepsOneAlarmUntilItIsWithinAgain() {
        var _ = after(0, 9);
        var raised = after(10, 9).alarm();

        assertThat(after(20, 30).alarm()).isEqualTo(raised);
        assertThat(after(21, 5).alarm()).isNull();
    }

    @Test
    void looksAtNoReadingThatIsOlderThanTheLast() {
        var _ = after(10, 4);

        assertThat(after(5, 40)).isEqualTo(after(10, 40));
        assertThat(state.outsideSince()).isNull();
    }

    @Test
    void knowsBoundsOfOneSideAndOtherUnits() {
        var warm = new Limit("Temperature", "FAH", 50.0, null, 0);

        assertThat(warm.isBroken(283)).isTrue();
        assertThat(warm.isBroken(283.2)).isFalse();
        assertThat(new Limit("Temperature", "KGM", 1.0, null, 0).isMeaningful()).isFalse();
        assertThat(new Limit("Temperature", "CEL", null, null, 0).isMeaningful()).isFalse();
        assertThat(new Limit("Temperature", "CEL", 5.0, 4.0, 0).isMeaningful()).isFalse();
        assertThat(new Limit("Temperature", "CEL", 1 / 0.0, null, 0).isMeaningful()).isFalse();
        assertThat(FRIDGE.isMeaningful()).isTrue();
    }

    private State after(int minutes, double celsius) {
        state = state.then(reading(minutes, celsius), FRIDGE, UUID.randomUUID());
        return state;
    }

    private Reading reading(int minutes, double celsius) {
        var at = START.plus(Duration.ofMinutes(minutes));
        return new Reading(device, at, 0, Measure.TEMPERATURE, celsius + 273.15);
    }
}
