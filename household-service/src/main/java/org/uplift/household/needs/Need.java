package org.uplift.household.needs;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HelpEvent.NeedRaised;
import org.uplift.events.household.HelpEvent.NeedTurned;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.household.file.Words;
import org.uplift.household.overdue.Level;
import org.uplift.household.registry.OpenNeeds.OpenNeed;

/// Something a household needs. Until it is met there is a day on which it is due: the promised
/// one, or the one until which somebody has to promise one.
@Entity
class Need {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String category;
    private String urgency;
    private String words;
    private String state;
    private String raisedBy;
    private Instant raisedAt;
    private @Nullable LocalDate promised;
    private @Nullable LocalDate due;
    private String level;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(UUID id, UUID household, String division, NeedForm form, Hand hand) {
        this.id = id;
        this.householdId = household;
        this.division = division;
        this.category = form.category();
        this.urgency = form.urgency();
        this.words = Words.screened(form.words());
        this.state = NeedState.OPEN.code();
        this.raisedBy = hand.subject();
        this.raisedAt = hand.at();
        this.promised = NeedRules.kept(form.promised(), hand);
        this.due = promised == null ? hand.answerDue() : promised;
        this.level = Level.VILLAGE.word();
    }

    List<HouseholdEvent> raised() {
        var until = requireNonNull(due, "a need that was just raised is due one day");
        return List.of(new NeedRaised(householdId, division, id, category, urgency, until));
    }

    boolean isAs(UUID household, NeedForm form) {
        return householdId.equals(household)
                && category.equals(form.category())
                && urgency.equals(form.urgency())
                && words.equals(form.words())
                && (state() != NeedState.OPEN || Objects.equals(promised, form.promised()));
    }

    List<HouseholdEvent> turn(Step step, Hand hand) {
        var before = state();
        if (!before.mayBecome(step.to())) {
            throw NeedRules.refused(
                    "state",
                    "step-out-of-order",
                    "A need that is %s cannot become %s"
                            .formatted(before.code(), step.to().code()));
        }
        state = step.to().code();
        switch (step.to()) {
            case TAKEN -> {
                promised = NeedRules.kept(step.promised(), hand);
                due = promised;
            }
            case FULFILLED, CONFIRMED -> due = null;
            case OPEN, REOPENED -> {
                promised = null;
                due = hand.answerDue();
                level = Level.VILLAGE.word();
            }
        }
        return List.of(new NeedTurned(householdId, division, id, before.code(), state));
    }

    NeedState state() {
        return NeedState.of(state);
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

    NeedLine line(LocalDate today) {
        return new NeedLine(
                id,
                householdId,
                division,
                category,
                urgency,
                words,
                state,
                raisedAt,
                promised,
                due,
                isOverdue(today),
                level);
    }

    OpenNeed open(LocalDate today) {
        return new OpenNeed(
                id,
                category,
                urgency,
                words,
                state,
                due,
                Objects.equals(promised, due) && due != null,
                isOverdue(today),
                level);
    }

    NeedCard card(List<NeedTurn> turns, LocalDate today) {
        return new NeedCard(line(today), raisedBy, turns.stream().map(NeedTurn::line).toList());
    }

    private boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
