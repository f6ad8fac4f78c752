package org.uplift.household.emergency;

import static java.time.temporal.ChronoUnit.MICROS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent.OpenedInEmergency;
import org.uplift.household.emergency.EmergencyAccess.Opener;
import org.uplift.household.emergency.EmergencyAccess.Place;
import org.uplift.platform.Aggregate;
import org.uplift.platform.Ids;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Opens households of the caller's county beyond their duty area, tells it, and closes them again.
/// There from the start, so that the meter has been seen at nought before it counts.
@Startup
@ApplicationScoped
class EmergencyDesk {

    private final EmergencyAccesses accesses;
    private final AuditLog audit;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;
    private final Counter opened;

    EmergencyDesk(
            EmergencyAccesses accesses,
            AuditLog audit,
            Outbox outbox,
            Caller caller,
            Clock clock,
            MeterRegistry meters) {
        this.accesses = accesses;
        this.audit = audit;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
        this.opened = meters.counter("emergencies.opened");
    }

    /// In the service's own name: whoever asks does not see the household. An alert goes to the
    /// auditor by the meter.
    EmergencyCard open(EmergencyForm form) {
        var card =
                beyondDuty(() -> {
                    var place = place(form.householdId());
                    var now = now();
                    var until = now.plus(Duration.ofMinutes(form.minutes()));
                    var access =
                            new EmergencyAccess(
                                    Ids.next(), place, opener(), form.reason(), now, until);
                    accesses.persist(access);
                    outbox.append(
                            new Version(place),
                            List.of(
                                    new OpenedInEmergency(
                                            place.household(),
                                            place.division(),
                                            access.id(),
                                            until)));
                    audit.opened(
                            new Touched(place.household(), place.division(), place.version()),
                            access.id());
                    return access.card(now);
                });
        opened.increment();
        return card;
    }

    EmergencyCard end(UUID id) {
        return beyondDuty(() -> {
            var access = accesses.get(id, caller.subject());
            access.end(now());
            return access.card(now());
        });
    }

    @Transactional
    Page<EmergencyCard> page(@Nullable UUID before, int limit) {
        var now = now();
        var found = accesses.within(caller.scope(), before, limit + 1);
        return Page.of(found, limit, last -> last.id().toString()).map(one -> one.card(now));
    }

    /// Of another county is as if it were not there.
    private Place place(UUID household) {
        var duty = String.valueOf(caller.duty());
        var place =
                accesses.place(household)
                        .filter(found -> found.isInTheCountyOf(duty))
                        .orElseThrow(() -> new NotFound("household", household));
        if (DivisionScope.of(duty).contains(place.division())) {
            throw new Rejected("The household lies in your duty area");
        }
        return place;
    }

    private Opener opener() {
        var occasion = audit.occasion();
        return new Opener(occasion.subject(), occasion.roles(), occasion.duty());
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }

    private static EmergencyCard beyondDuty(Callable<EmergencyCard> work) {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /// Of the household that a fact is about.
    private record Version(UUID id, long version) implements Aggregate {
        Version(Place place) {
            this(place.household(), place.version());
        }
    }
}
