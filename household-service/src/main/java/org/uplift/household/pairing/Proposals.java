package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.divisions.Divisions;
import org.uplift.platform.Time;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where proposals are asked for and worked out.
@ApplicationScoped
@Transactional
class Proposals {

    private final Session database;
    private final Divisions divisions;
    private final Caller caller;
    private final Clock clock;

    Proposals(Session database, Divisions divisions, Caller caller, Clock clock) {
        this.database = database;
        this.divisions = divisions;
        this.caller = caller;
        this.clock = clock;
    }

    /// @return whether it is new
    boolean ask(UUID id, ProposalForm form) {
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        if (divisions.treeWith(form.division()).find(form.division()).isEmpty()) {
            throw invalid("division", "unknown-division", "is no division that we know");
        }
        var today = LocalDate.now(clock.withZone(Time.HERE));
        var known = look(id);
        var day = Days.sensible(form.day(), "day");
        if (known.isEmpty() && day.isBefore(today)) {
            throw invalid("day", "day-in-past", "is over");
        }
        var isNew =
                database.doReturningWork(
                        c -> new ProposalRows(c).add(id, form, caller.subject(), clock.instant()));
        if (!find(id).isAs(form)) {
            throw new Rejected("Another proposal has this id");
        }
        return isNew;
    }

    Proposal find(UUID id) {
        return look(id).orElseThrow(() -> new NotFound("proposal", id));
    }

    /// One that can be accepted.
    Proposal ready(UUID id) {
        var proposal = find(id);
        if (!proposal.isReady()) {
            throw new Rejected("The proposal is %s".formatted(proposal.state()));
        }
        return proposal;
    }

    Page<Proposal> page(@Nullable String division, Key after, int limit) {
        var scope = caller.scope(division);
        var found =
                database.doReturningWork(c -> new ProposalShelf(c).page(scope, after, limit + 1));
        return Page.of(found, limit, Proposal::place);
    }

    private Optional<Proposal> look(UUID id) {
        return database.doReturningWork(c -> new ProposalRows(c).find(id))
                .filter(proposal -> caller.scope().contains(proposal.division()));
    }

    private static Invalid invalid(String part, String rule, String message) {
        return new Invalid(List.of(new Violation(part, rule, message)));
    }
}
