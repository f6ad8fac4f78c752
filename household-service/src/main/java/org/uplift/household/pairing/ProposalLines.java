package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

/// Shows what proposals say of households.
@ApplicationScoped
@Transactional
class ProposalLines {

    private static final String PAGE =
            """
            select household_id, division, before, helper, metres, state, rule from pairing_line
            where proposal_id = :proposal and division >= :from and division < :until
                and (:state = '' or state = :state) and (division, household_id) > (:after, :id)
            order by division, household_id limit :most\
            """;

    private final Session database;
    private final Proposals proposals;
    private final AuditLog audit;
    private final Caller caller;

    ProposalLines(Session database, Proposals proposals, AuditLog audit, Caller caller) {
        this.database = database;
        this.proposals = proposals;
        this.audit = audit;
        this.caller = caller;
    }

    Page<ProposalLine> page(
            UUID id, @Nullable String division, @Nullable String state, Key after, int limit) {
        var proposal = proposals.find(id);
        var scope = caller.scope(division == null ? proposal.division() : division);
        var found =
                database.createNativeQuery(PAGE, ProposalLine.class)
                        .setParameter("proposal", id)
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter("state", state == null ? "" : state)
                        .setParameter("after", after.division())
                        .setParameter("id", after.ids().getFirst())
                        .setParameter("most", limit + 1)
                        .getResultList();
        var page = Page.of(found, limit, ProposalLine::place);
        audit.read(page.items().stream().map(ProposalLine::touched).toList());
        return page;
    }
}
