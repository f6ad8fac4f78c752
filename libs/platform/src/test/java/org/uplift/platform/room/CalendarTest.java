package org.uplift.platform.room;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CalendarTest {

    private final ValidatorFactory validation;

    @Inject
    CalendarTest(ValidatorFactory validation) {
        this.validation = validation;
    }

    /// A death at five in the morning is entered at six; on a machine in London it is yesterday.
    @Test
    void aDayBeginsWhereTheHouseholdsAre() {
        assertThat(validation.getClockProvider().getClock().getZone()).isEqualTo(Time.HERE);
    }
}
