package org.uplift.household.needs;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step that was taken with a need, and by whom.
@Entity
class NeedTurn {

    @Id private UUID id;
    private UUID needId;
    private String state;
    private Instant at;
    private String doneBy;
    private @Nullable LocalDate promised;
    private @Nullable String how;
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected NeedTurn() {}

    NeedTurn(UUID id, UUID need, Step step, Hand hand) {
        this.id = id;
        this.needId = need;
        this.state = step.to().code();
        this.at = hand.at();
        this.doneBy = hand.subject();
        this.promised = step.promised();
        this.how = step.how();
        this.words = step.words();
    }

    /// Whether the same person asks for the very same again.
    boolean isAs(Step step, String subject) {
        return doneBy.equals(subject)
                && new Step(NeedState.of(state), promised, how, words).equals(step);
    }

    NeedCard.Turn line() {
        return new NeedCard.Turn(state, at, doneBy, promised, how, words);
    }
}
