package org.uplift.household.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;

class HeardTest {

    private final UUID household = UUID.randomUUID();
    private final String told =
            EventCodec.write(
                    EventCodec.seal(
                            UUID.randomUUID(),
                            "/test",
                            Instant.now(),
                            3,
                            null,
                            new HouseholdErased(household, "341623100001", "consent-withdrawn")));

    private final Heard heard = new Heard();

    @Test
    void knowsTheNewestVersionThatIsTold() {
        heard.hear(told);

        assertThat(heard.isTold(household, 3)).isTrue();
        assertThat(heard.isTold(household, 4)).isFalse();
    }

    /// A service that died of it could never start in a new edition.
    @Test
    void passesOverWhatIsNoFact() {
        heard.hear("");
        heard.hear("nonsense");
        heard.hear(told.substring(0, told.length() - 20));
        heard.hear(told.replace(household.toString(), "nobody"));
        assertThat(heard.isTold(household, 0)).isFalse();

        heard.hear(told);
        assertThat(heard.isTold(household, 3)).isTrue();
    }
}
