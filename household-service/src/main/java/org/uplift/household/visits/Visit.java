package org.uplift.household.visits;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.VisitEvent.VisitOpened;
import org.uplift.household.file.Words;

/// Somebody's visit of a household. Its times are those of the phone.
@Entity
class Visit {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String subject;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable String seen;
    private @Nullable String changes;
    private UUID[] photos;
    private UUID[] needs;
    private @Nullable String confirmation;
    private @Nullable String confirmedBy;
    private @Nullable Instant appraiseAt;
    @Embedded private Appraised appraised;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Visit() {}

    Visit(UUID id, UUID household, String division, String subject, Instant openedAt) {
        this.id = id;
        this.householdId = household;
        this.division = division;
        this.subject = subject;
        this.openedAt = openedAt;
        photos = new UUID[0];
        needs = new UUID[0];
        this.appraised = Appraised.NOT_YET;
    }

    List<HouseholdEvent> opened() {
        return List.of(new VisitOpened(householdId, division, id, subject, openedAt));
    }

    List<HouseholdEvent> close(Entry entry, int pauses, Instant appraiseAt) {
        VisitRules.inOrder("closedAt", openedAt, entry.closedAt());
        closedAt = entry.closedAt();
        seen = entry.seen() == null ? null : Words.screened(entry.seen());
        changes = String.join(",", entry.changed());
        photos = entry.allPhotos().toArray(UUID[]::new);
        needs = entry.allNeeds().toArray(UUID[]::new);
        this.appraiseAt = appraiseAt;
        return List.of(entry.closed(householdId, division, id, subject, openedAt, pauses));
    }

    void confirm(String how, String by, Instant appraiseAt) {
        confirmation = how;
        confirmedBy = by;
        this.appraiseAt = appraiseAt;
    }

    @Nullable String confirmation() {
        return confirmation;
    }

    boolean isAs(UUID household, String by, Instant opening) {
        return householdId.equals(household) && subject.equals(by) && openedAt.equals(opening);
    }

    boolean isClosedAs(Entry entry) {
        return entry.closedAt().equals(closedAt)
                && Objects.equals(seen, entry.seen())
                && changed().equals(entry.changed())
                && List.of(photos).equals(entry.allPhotos())
                && List.of(needs).equals(entry.allNeeds());
    }

    VisitState state(List<VisitPause> pauses) {
        if (closedAt != null) {
            return new VisitState.Closed(closedAt);
        }
        return pauses.isEmpty() || pauses.getLast().isOver()
                ? new VisitState.Open()
                : new VisitState.Paused(pauses.getLast());
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    String division() {
        return division;
    }

    String subject() {
        return subject;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable Instant closedAt() {
        return closedAt;
    }

    VisitCard card(List<VisitPause> pauses) {
        return new VisitCard(
                line(state(pauses)),
                seen,
                changed(),
                List.of(photos),
                List.of(needs),
                confirmation,
                pauses.stream().map(VisitPause::line).toList());
    }

    VisitLine line(VisitState state) {
        return new VisitLine(
                id,
                householdId,
                division,
                subject,
                state.code(),
                openedAt,
                closedAt,
                appraised.score(),
                appraised.flagged(),
                appraised.codes(),
                appraised.points());
    }

    private List<String> changed() {
        return changes == null ? List.of() : Appraised.codes(changes);
    }
}
