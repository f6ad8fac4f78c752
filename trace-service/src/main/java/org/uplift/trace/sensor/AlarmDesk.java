package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Where alarms are looked through and taken up.
@ApplicationScoped
@Transactional
class AlarmDesk {

    private final AlarmBook alarms;
    private final Caller caller;
    private final Clock clock;

    AlarmDesk(AlarmBook alarms, Caller caller, Clock clock) {
        this.alarms = alarms;
        this.caller = caller;
        this.clock = clock;
    }

    /// The latest first.
    Page<AlarmCard> page(
            @Nullable String division, @Nullable Boolean isOpen, @Nullable UUID after, int limit) {
        return Page.of(
                        alarms.page(caller.scope(division), isOpen, after, limit + 1),
                        limit,
                        it -> it.id().toString())
                .map(AlarmCard::of);
    }

    /// Who takes it up again changes nothing; nobody takes it from somebody else.
    AlarmCard takeUp(UUID id) {
        var alarm = find(id);
        if (!alarms.takeUp(id, caller.subject(), clock.instant())
                && !caller.subject().equals(alarm.takenUpBy())) {
            throw new Rejected("Somebody else has taken it up");
        }
        return AlarmCard.of(find(id));
    }

    private Alarm find(UUID id) {
        return alarms.find(id, caller.scope())
                .orElseThrow(() -> new NotFound("alarm of a sensor", id));
    }
}
