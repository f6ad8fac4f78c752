package org.uplift.household.tasks;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.uplift.household.duties.Presence;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;

/// Who is at work: supervisors see the tasks of all, helpers their own.
@ApplicationScoped
class Hands {

    private static final List<String> SUPERVISORS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.VILLAGE_CADRE,
                    Roles.AUDITOR);

    private final Caller caller;
    private final Presence presence;
    private final Clock clock;

    Hands(Caller caller, Presence presence, Clock clock) {
        this.caller = caller;
        this.presence = presence;
        this.clock = clock;
    }

    Hand now() {
        var subject = caller.subject();
        var isBound = SUPERVISORS.stream().noneMatch(caller::isA);
        var unit = isBound ? presence.unit(subject) : null;
        return new Hand(subject, unit, isBound, clock.instant().truncatedTo(MICROS));
    }
}
