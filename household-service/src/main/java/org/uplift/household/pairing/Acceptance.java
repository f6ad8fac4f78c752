package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duties.Postings;
import org.uplift.household.duties.Postings.Post;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;

/// Takes a proposal into effect in the caller's name, some households at a time: whoever is asked
/// again goes on. Each household is its own transaction, and what stands in the way of one is noted
/// at it. Those that wait for each other change hands together.
@ApplicationScoped
class Acceptance {

    private final Proposals proposals;
    private final OpenLines open;
    private final AcceptedLines lines;
    private final Postings postings;
    private final PairingSettings settings;
    private final Clock clock;

    Acceptance(
            Proposals proposals,
            OpenLines open,
            AcceptedLines lines,
            Postings postings,
            PairingSettings settings,
            Clock clock) {
        this.proposals = proposals;
        this.open = open;
        this.lines = lines;
        this.postings = postings;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param township all of the proposal where it is not said
    /// @return whether there is nothing more to accept
    boolean accept(UUID id, @Nullable String township) {
        var proposal = proposals.ready(id);
        var scope = scope(proposal, township);
        var day = since(proposal);
        var some = open.some(id, scope, settings.atOnce());
        post(some, day);
        var round = Round.of(id, scope, day, open, lines, line -> post(List.of(line), day));
        some.forEach(round::settle);
        return some.size() < settings.atOnce();
    }

    static DivisionScope scope(Proposal proposal, @Nullable String township) {
        var division = township == null ? proposal.division() : township;
        if (!DivisionScope.of(proposal.division()).contains(division)) {
            throw new NotFound("division", division);
        }
        return DivisionScope.of(division);
    }

    private void post(List<ProposalLine> some, LocalDate day) {
        postings.post(some.stream().flatMap(Acceptance::post).distinct().toList(), day);
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
}
