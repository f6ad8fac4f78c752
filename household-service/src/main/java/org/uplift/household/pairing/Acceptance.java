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
/// at it. Where a helper has no room before another household is taken from them, those that wait
/// for each other change hands together.
@ApplicationScoped
class Acceptance {

    static final int AT_ONCE = 500;

    private final Proposals proposals;
    private final AcceptedLines lines;
    private final Postings postings;
    private final Clock clock;

    Acceptance(Proposals proposals, AcceptedLines lines, Postings postings, Clock clock) {
        this.proposals = proposals;
        this.lines = lines;
        this.postings = postings;
        this.clock = clock;
    }

    /// @param township all of the proposal where it is not said
    /// @return whether there is nothing more to accept
    boolean accept(UUID id, @Nullable String township) {
        var proposal = proposals.ready(id);
        var some = lines.open(id, scope(proposal, township), AT_ONCE);
        var day = since(proposal);
        postings.post(some.stream().flatMap(Acceptance::post).distinct().toList(), day);
        var waiting = one(id, some, day);
        var isLast = some.size() < AT_ONCE || waiting.size() == some.size();
        if (!waiting.isEmpty() && !lines.takeTogether(id, waiting, day) && isLast) {
            waiting.forEach(line -> lines.refuse(id, line, Obstacle.FULL));
        }
        return some.size() < AT_ONCE;
    }

    static DivisionScope scope(Proposal proposal, @Nullable String township) {
        var division = township == null ? proposal.division() : township;
        if (!DivisionScope.of(proposal.division()).contains(division)) {
            throw new NotFound("division", division);
        }
        return DivisionScope.of(division);
    }

    /// One by one, as long as one makes room for another.
    ///
    /// @return those for whom there is no room
    private List<ProposalLine> one(UUID id, List<ProposalLine> some, LocalDate day) {
        var waiting = some;
        for (var before = some.size() + 1; waiting.size() < before && !waiting.isEmpty(); ) {
            before = waiting.size();
            waiting = waiting.stream().filter(line -> !lines.take(id, line, day)).toList();
        }
        return waiting;
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
