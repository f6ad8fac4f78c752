package org.uplift.household.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.events.quality.QualityEvent.Closed;
import org.uplift.events.quality.QualityEvent.FindingsClosed;
import org.uplift.events.quality.QualityEvent.FindingsOpened;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where those who may let findings stand.
@ApplicationScoped
@Transactional
class ExceptionDesk {

    private static final String CLOSED = "The finding is closed: there is nothing to except";
    private static final String PAST = "An exception ends on a day to come";

    private final Session database;
    private final Amendments amendments;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    ExceptionDesk(
            Session database,
            Amendments amendments,
            Outbox outbox,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.amendments = amendments;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// The same exception again changes nothing; another one takes its place.
    FindingCard except(UUID id, ExceptionForm form) {
        var household = amendments.hold(find(id).household());
        var finding = find(id);
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        var standing = finding.exemption();
        if (standing != null && standing.isFor(form.reason(), form.until())) {
            audit.read(household.touched());
            return FindingCard.of(finding, today);
        }
        mustStand(finding);
        mustEnd(form, today);
        var excepted = finding.excepted(exemption(finding, form, household));
        keep(excepted);
        if (finding.isOpen()) {
            tell(household, finding);
        }
        audit.changed(household.touched());
        return FindingCard.of(excepted, today);
    }

    /// It is wrong again from now on, and due anew. Withdrawing twice changes nothing.
    FindingCard withdraw(UUID id) {
        var household = amendments.hold(find(id).household());
        var finding = find(id);
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        mustStand(finding);
        if (finding.isOpen()) {
            audit.read(household.touched());
            return FindingCard.of(finding, today);
        }
        var days = RuleBook.BOOK.edition(finding.rule(), finding.edition()).map(Rule::days);
        var open = finding.openedAgain(today.plusDays(days.orElse(0)));
        keep(open);
        var told = List.of(open.told());
        outbox.append(
                household, List.of(new FindingsOpened(household.id(), open.division(), told)));
        audit.changed(household.touched());
        return FindingCard.of(open, today);
    }

    private Finding find(UUID id) {
        return database.doReturningWork(connection -> new FindingRows(connection).find(id))
                .filter(finding -> caller.scope().contains(finding.division()))
                .filter(finding -> !finding.isSensitive() || caller.isA(Roles.SENSITIVE_READER))
                .orElseThrow(() -> new NotFound("finding", id));
    }

    private static void mustStand(Finding finding) {
        if (finding.closedAt() != null) {
            throw new Rejected(CLOSED, List.of(new Violation("id", "finding-closed", CLOSED)));
        }
    }

    private static void mustEnd(ExceptionForm form, LocalDate today) {
        if (form.until() != null && !form.until().isAfter(today)) {
            throw new Invalid(List.of(new Violation("until", "exception-past", PAST)));
        }
    }

    private Exemption exemption(Finding finding, ExceptionForm form, Household household) {
        var datum = Datum.of(finding, household.file());
        return new Exemption(form.reason(), caller.subject(), form.until(), datum);
    }

    private void keep(Finding next) {
        database.doWork(connection -> new FindingRows(connection).keep(next));
    }

    private void tell(Household household, Finding finding) {
        var closed = List.of(new Closed(finding.id(), finding.rule(), Finding.EXCEPTED));
        outbox.append(
                household, List.of(new FindingsClosed(household.id(), finding.division(), closed)));
    }
}
