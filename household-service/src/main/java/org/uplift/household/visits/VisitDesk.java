package org.uplift.household.visits;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.Wall;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;

/// Where visits are opened, interrupted and closed by whoever visits. A phone that crashed says the
/// same again, and finds its visit as it was.
@ApplicationScoped
@Transactional
class VisitDesk {

    private static final String REASON = "visit";

    private final Visits visits;
    private final VisitPauses pauses;
    private final Amendments amendments;
    private final OwnVisits own;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    VisitDesk(
            Visits visits,
            VisitPauses pauses,
            Amendments amendments,
            OwnVisits own,
            Outbox outbox,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.visits = visits;
        this.pauses = pauses;
        this.amendments = amendments;
        this.own = own;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    record Opened(VisitCard card, boolean isNew) {}

    Opened open(UUID household, UUID id, VisitForm form) {
        var openedAt = form.openedAt().truncatedTo(MICROS);
        VisitRules.located(form.position());
        VisitRules.plausible("openedAt", openedAt, clock.instant());
        var home = amendments.hold(household);
        var known = visits.findById(id);
        if (known != null) {
            return new Opened(again(known, home, openedAt), false);
        }
        own.mustBeFree(openedAt);
        var division = home.file().division();
        var visit = new Visit(id, household, division, caller.subject(), openedAt);
        Wall.guard(() -> visits.persistAndFlush(visit));
        outbox.append(home, visit.opened());
        audit.changed(home.touched());
        return new Opened(visit.card(List.of()), true);
    }

    private VisitCard again(Visit known, Household home, Instant openedAt) {
        if (!known.isAs(home.id(), caller.subject(), openedAt)) {
            throw new Rejected("Another visit has this id");
        }
        audit.read(home.touched());
        return known.card(pauses.of(known.id()));
    }

    VisitCard pause(UUID id, UUID pause, PauseForm form) {
        var held = own.hold(id);
        var at = form.at().truncatedTo(MICROS);
        var truly = new PauseForm(at, form.reason());
        var known = pauses.findById(pause);
        if (known != null) {
            if (!known.isAs(id, truly)) {
                throw new Rejected("Another pause has this id");
            }
            audit.read(held.home().touched());
            return held.visit().card(pauses.of(id));
        }
        held.mustBe(VisitState.Open.class);
        held.mustGoOnAfterAll("at", at);
        Wall.guard(() -> pauses.persistAndFlush(new VisitPause(pause, id, at, form.reason())));
        audit.changed(held.home().touched());
        return held.visit().card(pauses.of(id));
    }

    VisitCard resume(UUID id, UUID pause, Resumption form) {
        var held = own.hold(id);
        var at = form.at().truncatedTo(MICROS);
        var known = held.pause(pause);
        if (known.isOver()) {
            if (!at.equals(known.until())) {
                throw new Rejected("The visit went on at another time");
            }
            audit.read(held.home().touched());
        } else {
            held.mustGoOnAfterAll("at", at);
            known.end(at);
            audit.changed(held.home().touched());
        }
        return held.visit().card(held.pauses());
    }

    VisitCard close(UUID id, Entry entry, Locale language) {
        var held = own.hold(id);
        var truly = entry.at(entry.closedAt().truncatedTo(MICROS));
        if (held.state() instanceof VisitState.Closed) {
            if (!held.visit().isClosedAs(truly)) {
                throw new Rejected("The visit was closed with another entry");
            }
            audit.read(held.home().touched());
            return held.visit().card(held.pauses());
        }
        held.mustGoOnAfterAll("closedAt", truly.closedAt());
        own.mustBeFree(held.visit(), truly.closedAt());
        own.mustBeOfTheHousehold(held.visit().householdId(), truly.allNeeds());
        var after = own.appraiseAt(truly.closedAt());
        var facts = held.visit().close(truly, held.pauses().size(), after);
        var changes = truly.changes();
        if (changes != null) {
            var next = Changes.made(held.home().file(), changes);
            amendments.amend(held.home(), next, REASON, language);
        }
        outbox.append(held.home(), facts);
        audit.changed(held.home().touched());
        return held.visit().card(held.pauses());
    }
}
