package org.uplift.household.duties;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.uplift.platform.Time;

/// The day it is where the households are.
@ApplicationScoped
class Today {

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    LocalDate day() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }

    /// As exactly as the database knows it.
    Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }
}
