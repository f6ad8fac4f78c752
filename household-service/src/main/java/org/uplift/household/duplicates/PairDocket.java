package org.uplift.household.duplicates;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.uplift.household.family.Docket;
import org.uplift.platform.identity.Caller;

/// Keeps candidates true to what becomes of their households.
@ApplicationScoped
@Transactional(MANDATORY)
class PairDocket implements Docket {

    private final Candidates candidates;
    private final Caller caller;
    private final Clock clock;

    PairDocket(Candidates candidates, Caller caller, Clock clock) {
        this.candidates = candidates;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public void hold(UUID one, UUID other) {
        var _ = candidates.holdAbout(one, other);
    }

    @Override
    public void settle(UUID kept, UUID absorbed, UUID merger) {
        candidates
                .holdAbout(kept, absorbed)
                .filter(Candidate::isOpen)
                .ifPresent(pair ->
                        pair.settle(
                                kept,
                                merger,
                                clock.instant().truncatedTo(MICROS),
                                caller.subject()));
    }

    @Override
    public void reopen(UUID kept, UUID absorbed, UUID merger) {
        candidates
                .holdAbout(kept, absorbed)
                .filter(pair -> merger.equals(pair.merger()))
                .ifPresent(Candidate::reopen);
    }
}
