package org.uplift.household.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Shows visits, to helpers their own, and has households confirm them.
@ApplicationScoped
@Transactional
class VisitBoard {

    private static final List<String> WHO_SEES_OTHERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.VILLAGE_CADRE,
                    Roles.AUDITOR);

    private final Visits visits;
    private final VisitPauses pauses;
    private final Amendments amendments;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    VisitBoard(
            Visits visits,
            VisitPauses pauses,
            Amendments amendments,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.visits = visits;
        this.pauses = pauses;
        this.amendments = amendments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    VisitCard read(UUID id) {
        var visit = visible(id);
        var card = visit.card(pauses.of(id));
        audit.read(card.visit().touched());
        return card;
    }

    Page<VisitLine> page(@Nullable String division, VisitFilter filter, Key after, int limit) {
        var asked = seesOthers() ? filter : filter.of(caller.subject());
        var found = visits.page(caller.scope(division), asked, after, limit + 1);
        var breaks = pauses.of(found.stream().map(Visit::id).toList());
        var lines =
                found.stream()
                        .map(visit ->
                                visit.line(visit.state(breaks.getOrDefault(visit.id(), List.of()))))
                        .toList();
        var page = Page.of(lines, limit, VisitLine::place);
        audit.read(page.items().stream().map(VisitLine::touched).distinct().toList());
        return page;
    }

    /// How the household confirmed that the visit was made, to somebody who did not make it.
    VisitCard confirm(UUID id, Confirmed confirmed) {
        var visit = visible(id);
        if (visit.subject().equals(caller.subject())) {
            throw VisitRules.refused(
                    "visitor", "own-visit", "Who visited does not record how it was confirmed");
        }
        var home = amendments.hold(visit.householdId());
        visits.hold(visit);
        var breaks = pauses.of(id);
        if (!(visit.state(breaks) instanceof VisitState.Closed)) {
            throw VisitRules.refused("state", "step-out-of-order", "The visit is not closed");
        }
        var before = visit.confirmation();
        if (before != null && !before.equals(confirmed.how())) {
            throw new Rejected("The visit was confirmed another way");
        }
        if (before == null) {
            visit.confirm(confirmed.how(), caller.subject(), clock.instant());
            audit.changed(home.touched());
        } else {
            audit.read(home.touched());
        }
        return visit.card(breaks);
    }

    /// @throws NotFound when it is a helper who asks for somebody else's
    Visit visible(UUID id) {
        var visit = visits.get(id, caller.scope());
        if (!seesOthers() && !visit.subject().equals(caller.subject())) {
            throw new NotFound("visit", id);
        }
        return visit;
    }

    /// Those of a household that were open in a period; of helpers, their own.
    List<Visit> visible(UUID household, Instant from, Instant until, int most) {
        var visitor = seesOthers() ? "" : caller.subject();
        return visits.of(household, visitor, from, until, most);
    }

    private boolean seesOthers() {
        return WHO_SEES_OTHERS.stream().anyMatch(caller::isA);
    }
}
