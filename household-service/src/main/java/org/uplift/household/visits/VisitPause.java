package org.uplift.household.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That a visit was interrupted, and why.
@Entity
class VisitPause {

    @Id private UUID id;
    private UUID visitId;
    private Instant since;
    private String reason;
    private @Nullable Instant until;

    @SuppressWarnings("NullAway.Init")
    protected VisitPause() {}

    VisitPause(UUID id, UUID visit, Instant since, String reason) {
        this.id = id;
        this.visitId = visit;
        this.since = since;
        this.reason = reason;
    }

    boolean isAs(UUID visit, PauseForm form) {
        return visitId.equals(visit) && since.equals(form.at()) && reason.equals(form.reason());
    }

    boolean isOver() {
        return until != null;
    }

    void end(Instant at) {
        until = at;
    }

    UUID visitId() {
        return visitId;
    }

    UUID id() {
        return id;
    }

    Instant since() {
        return since;
    }

    @Nullable Instant until() {
        return until;
    }

    VisitCard.Pause line() {
        return new VisitCard.Pause(id, since, reason, until);
    }
}
