package org.uplift.household.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Time;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Asks those whom a proposal names whether they take over what it says, instead of having it so.
/// Households that have no helper yet are nobody's to give: they wait for the acceptance.
@ApplicationScoped
class Offers {

    private final Proposals proposals;
    private final OpenLines open;
    private final AcceptedLines lines;
    private final PassingDesk desk;
    private final Clock clock;

    Offers(
            Proposals proposals,
            OpenLines open,
            AcceptedLines lines,
            PassingDesk desk,
            Clock clock) {
        this.proposals = proposals;
        this.open = open;
        this.lines = lines;
        this.desk = desk;
        this.clock = clock;
    }

    /// @param township all of the proposal where it is not said
    void offer(UUID id, @Nullable String township) {
        var proposal = proposals.ready(id);
        var today = LocalDate.now(clock.withZone(Time.HERE));
        var day = proposal.day().isBefore(today) ? today : proposal.day();
        open.changing(id, Acceptance.scope(proposal, township))
                .forEach(line -> offer(id, line, day));
    }

    private void offer(UUID proposal, ProposalLine line, LocalDate day) {
        var id = UUID.nameUUIDFromBytes((proposal + "/" + line.household()).getBytes(UTF_8));
        var taker = Objects.requireNonNull(line.helper());
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        var form = new PassingForm(line.household(), taker, day);
                        if (!desk.propose(id, form, proposal).from().equals(line.before())) {
                            throw Obstacle.changed();
                        }
                    });
        } catch (Rejected | Invalid | NotFound e) {
            lines.refuse(proposal, line, Obstacle.rule(e));
        }
    }
}
