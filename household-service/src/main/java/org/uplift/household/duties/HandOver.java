package org.uplift.household.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Duties that are to pass from one to another. Until the other accepts, nothing has changed.
///
/// ```
///   proposed ──accept──▶ accepted
/// ```
@Entity
class HandOver {

    @Id private UUID id;
    private String giver;
    private String taker;
    private LocalDate day;
    private @Nullable UUID duty;
    private UUID[] duties;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable Instant acceptedAt;

    @SuppressWarnings("NullAway.Init")
    protected HandOver() {}

    HandOver(UUID id, HandOverForm form, List<UUID> duties, String proposedBy, Instant proposedAt) {
        this.id = id;
        this.giver = form.from();
        this.taker = form.to();
        this.day = form.on();
        this.duty = form.duty();
        this.duties = duties.toArray(UUID[]::new);
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
    }

    HandOverForm form() {
        return new HandOverForm(giver, taker, day, duty);
    }

    boolean isFor(String somebody) {
        return taker.equals(somebody);
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    List<UUID> duties() {
        return List.of(duties);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    HandOverCard card() {
        return new HandOverCard(
                id, giver, taker, day, duties(), proposedBy, proposedAt, acceptedAt);
    }
}
