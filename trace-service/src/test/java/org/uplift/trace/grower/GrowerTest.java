package org.uplift.trace.grower;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.Label;
import org.uplift.testkit.Family;

class GrowerTest {

    private final Family family = Family.in("520123105201").growing(3.7, true);

    @Test
    void keepsTheOrchardToTheLastDigit() {
        assertThat(orchardMu()).isEqualTo(new BigDecimal("3.7"));
    }

    @Test
    void growsOnWhenLifted() {
        family.labelled(Label.GREEN);
        assertThat(orchardMu()).isPositive();
    }

    @Test
    void isNoGrowerOffTheRegister() {
        family.labelled(Label.NONE);
        assertThat(orchardMu()).isZero();
    }

    private BigDecimal orchardMu() {
        return Grower.of(UUID.randomUUID(), 1, family.profile()).orchardMu();
    }
}
