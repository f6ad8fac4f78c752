package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;

/// Where one looks for devices that talk nonsense.
@ApplicationScoped
@Transactional
class OddityDesk {

    private static final int WEEK = 7;

    private final Oddities oddities;
    private final Caller caller;
    private final Clock clock;

    OddityDesk(Oddities oddities, Caller caller, Clock clock) {
        this.oddities = oddities;
        this.caller = caller;
        this.clock = clock;
    }

    List<OddityCard> ofLastWeek(@Nullable String division) {
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        return oddities.since(caller.scope(division), today.minusDays(WEEK));
    }
}
