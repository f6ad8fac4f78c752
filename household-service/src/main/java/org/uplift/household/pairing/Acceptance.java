package org.uplift.household.pairing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duties.Postings;
import org.uplift.household.duties.Postings.Post;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Takes a proposal into effect in the caller's name, some households at a time: whoever is asked
/// again goes on. Each household is its own transaction, and what stands in the way of one is noted
/// at it.
@ApplicationScoped
class Acceptance {

    private static final int AT_ONCE = 500;

    private static final String OPEN =
            """
            select household_id, division, before, helper, metres, state, rule from pairing_line
            where proposal_id = :proposal and state = 'proposed'
                and division >= :from and division < :until
            order by division, household_id limit :most\
            """;

    private static final String TURN =
            """
            update pairing_line set state = :state, rule = cast(:rule as text)
            where proposal_id = :proposal and household_id = :household\
            """;

    private final Session database;
    private final Proposals proposals;
    private final Transfer transfer;
    private final Postings postings;
    private final Clock clock;

    Acceptance(
            Session database,
            Proposals proposals,
            Transfer transfer,
            Postings postings,
            Clock clock) {
        this.database = database;
        this.proposals = proposals;
        this.transfer = transfer;
        this.postings = postings;
        this.clock = clock;
    }

    /// @param township all of the proposal where it is not said
    /// @return whether there is nothing more to accept
    boolean accept(UUID id, @Nullable String township) {
        var proposal = proposals.find(id);
        if (!proposal.isReady()) {
            throw new Rejected("The proposal is %s".formatted(proposal.state()));
        }
        var division = township == null ? proposal.division() : township;
        var scope = DivisionScope.of(division);
        if (!DivisionScope.of(proposal.division()).contains(division)) {
            throw new NotFound("division", division);
        }
        var lines = open(id, scope);
        var day = since(proposal);
        postings.post(lines.stream().flatMap(Acceptance::post).distinct().toList(), day);
        lines.forEach(line -> accept(id, line, day));
        return lines.size() < AT_ONCE;
    }

    private static Stream<Post> post(ProposalLine line) {
        return line.helper() == null
                ? Stream.of()
                : Stream.of(new Post(line.helper(), line.division()));
    }

    private LocalDate since(Proposal proposal) {
        var today = LocalDate.now(clock.withZone(Time.HERE));
        return proposal.day().isBefore(today) ? today : proposal.day();
    }

    private void accept(UUID proposal, ProposalLine line, LocalDate day) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        transfer.to(line.household(), line.before(), line.helper(), day);
                        turn(proposal, line, "accepted", null);
                    });
        } catch (Rejected | Invalid | NotFound e) {
            var rule = Obstacle.rule(e);
            QuarkusTransaction.requiringNew().run(() -> turn(proposal, line, "refused", rule));
        }
    }

    private void turn(UUID proposal, ProposalLine line, String state, @Nullable String rule) {
        var _ =
                database.createNativeMutationQuery(TURN)
                        .setParameter("state", state)
                        .setParameter("rule", rule, String.class)
                        .setParameter("proposal", proposal)
                        .setParameter("household", line.household())
                        .executeUpdate();
    }

    private List<ProposalLine> open(UUID proposal, DivisionScope scope) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(OPEN, ProposalLine.class)
                                .setParameter("proposal", proposal)
                                .setParameter("from", scope.from())
                                .setParameter("until", scope.until())
                                .setParameter("most", AT_ONCE)
                                .getResultList());
    }
}
