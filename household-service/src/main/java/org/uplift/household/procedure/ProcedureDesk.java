package org.uplift.household.procedure;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.procedure.Step.Decision;
import org.uplift.household.procedure.Step.Notice;
import org.uplift.household.procedure.Step.Withdrawal;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;

/// Where procedures begin and their steps are taken. Whoever comes holds the household first: of
/// two at the same moment one comes after the other.
@ApplicationScoped
@Transactional
class ProcedureDesk {

    private final Amendments amendments;
    private final Proceedings proceedings;
    private final ExitTest exit;
    private final Session database;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ProcedureDesk(
            Amendments amendments,
            Proceedings proceedings,
            ExitTest exit,
            Session database,
            Outbox outbox,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.amendments = amendments;
        this.proceedings = proceedings;
        this.exit = exit;
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// Applying twice for the same changes nothing.
    Opened open(UUID householdId, UUID id, Application application) {
        var household = amendments.hold(householdId);
        var known = proceedings.findByIdOptional(id);
        if (known.isPresent()) {
            return again(known.get(), household, application);
        }
        household.mustHavePeople();
        Admission.checkWords(application);
        Admission.check(application.kind(), household.file(), today());
        if (proceedings.about(householdId).stream()
                .anyMatch(other -> other.isOpenOf(application.kind()))) {
            throw Rule.KIND_OPEN.refusal();
        }
        var proceeding =
                new Proceeding(
                        id, householdId, household.file(), application, caller.subject(), now());
        database.persist(proceeding);
        outbox.append(household, proceeding.opened());
        audit.changed(household.touched());
        return new Opened(proceeding.card(), true);
    }

    ProcedureCard read(UUID householdId, UUID id) {
        var card = proceedings.get(id, householdId, caller.scope()).card();
        audit.read(new Touched(householdId, card.division(), null));
        return card;
    }

    /// Taking the same step twice changes nothing.
    ProcedureCard take(UUID householdId, UUID id, Step step, Locale language) {
        var household = amendments.hold(householdId);
        var proceeding = proceedings.get(id, householdId, caller.scope());
        if (!step.level().isServedFrom(String.valueOf(caller.duty()))) {
            throw Rule.WRONG_LEVEL.refusal();
        }
        if (proceeding.course().holds(step)) {
            audit.read(household.touched());
            return proceeding.card();
        }
        if (!(step instanceof Withdrawal)) {
            household.mustHavePeople();
        }
        Discreet.check(step, household.file());
        var facts = proceeding.take(new Taken(step, caller.subject(), now()));
        if (step instanceof Decision decision && decision.approves()) {
            mayBeApproved(proceeding.course().application().kind(), household);
        }
        if (step instanceof Notice) {
            proceeding.show(household.file());
        }
        turn(household, proceeding, step, language);
        outbox.append(household, facts);
        return proceeding.card();
    }

    private void turn(Household household, Proceeding proceeding, Step step, Locale language) {
        var file = household.file();
        var next = Outcome.of(proceeding.course(), file, today());
        if (next.equals(file)) {
            audit.changed(household.touched());
        } else {
            var kind = proceeding.course().application().kind().code();
            amendments.amend(household, next, kind + ": " + step.code(), language);
        }
    }

    private void mayBeApproved(Kind kind, Household household) {
        Admission.check(kind, household.file(), today());
        if (kind.isExit()) {
            exit.check(household.id(), household.file(), today());
        }
    }

    private Opened again(Proceeding known, Household household, Application application) {
        if (!known.isAbout(household.id()) || !known.course().application().equals(application)) {
            throw Rule.ANOTHER_PROCEDURE.refusal();
        }
        audit.read(household.touched());
        return new Opened(known.card(), false);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HERE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(MICROS);
    }

    /// @param isNew it was not there before
    record Opened(ProcedureCard card, boolean isNew) {}
}
