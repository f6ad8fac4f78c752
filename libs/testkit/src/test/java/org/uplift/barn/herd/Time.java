package org.uplift.barn.herd;

import jakarta.enterprise.inject.Produces;
import java.time.Clock;

class Time {

    @Produces
    Clock clock() {
        return Clock.systemUTC();
    }
}
