package org.uplift.household.pairing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;

/// The lines of a proposal of which nothing has become yet.
@ApplicationScoped
class OpenLines {

    private static final String OPEN =
            """
            select household_id, division, before, helper, metres, state, rule from pairing_line
            where proposal_id = :proposal and state = 'proposed'
                and division >= :from and division < :until%s
            order by division, household_id\
            """;

    private static final String ALL = OPEN.formatted("");
    private static final String CHANGING =
            OPEN.formatted(" and before is not null and helper is not null and before <> helper");
    private static final String LEAVING = OPEN.formatted(" and before = :before");

    private final Session database;

    OpenLines(Session database) {
        this.database = database;
    }

    List<ProposalLine> some(UUID proposal, DivisionScope scope, int most) {
        return find(ALL, proposal, scope, most);
    }

    /// Those by which a household passes from one helper to another.
    List<ProposalLine> changing(UUID proposal, DivisionScope scope) {
        return find(CHANGING, proposal, scope, Integer.MAX_VALUE);
    }

    /// One by which a household leaves a helper.
    Optional<ProposalLine> leaving(UUID proposal, DivisionScope scope, @Nullable String helper) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        asked(LEAVING, proposal, scope)
                                .setParameter("before", helper, String.class)
                                .setMaxResults(1)
                                .uniqueResultOptional());
    }

    private List<ProposalLine> find(String sql, UUID proposal, DivisionScope scope, int most) {
        return QuarkusTransaction.requiringNew()
                .call(() -> asked(sql, proposal, scope).setMaxResults(most).getResultList());
    }

    private NativeQuery<ProposalLine> asked(String sql, UUID proposal, DivisionScope scope) {
        return database.createNativeQuery(sql, ProposalLine.class)
                .setParameter("proposal", proposal)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until());
    }
}
