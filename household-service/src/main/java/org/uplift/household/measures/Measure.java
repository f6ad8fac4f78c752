package org.uplift.household.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.MeasureBegun;
import org.uplift.events.household.HouseholdEvent.MeasureEffectRecorded;
import org.uplift.events.household.HouseholdEvent.MeasureEnded;
import org.uplift.household.overdue.Level;
import org.uplift.household.registry.CurrentMeasures.CurrentMeasure;

/// A measure that helps a household. It is due when it is to begin and, once it runs, when it is to
/// end.
@Entity
class Measure {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String category;
    private long budgetFen;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private long expectedFen;
    private @Nullable LocalDate expectedFrom;
    private @Nullable String responsible;
    private String state;
    private @Nullable LocalDate begunOn;
    private @Nullable LocalDate endedOn;
    private @Nullable LocalDate due;
    private String level;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(UUID id, UUID household, String division, MeasureForm form, LocalDate today) {
        MeasureRules.check(form, today);
        this.id = id;
        this.householdId = household;
        this.division = division;
        this.category = form.category();
        this.budgetFen = form.budgetFen();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        this.expectedFen = form.expectedFen();
        this.expectedFrom = form.expectedFrom();
        this.responsible = form.responsible();
        this.state = MeasureState.PLANNED.code();
        this.due = form.startsOn();
        this.level = Level.VILLAGE.word();
    }

    boolean isAs(UUID household, MeasureForm form) {
        return householdId.equals(household) && form().equals(form);
    }

    boolean hasBegunOn(LocalDate day) {
        return day.equals(begunOn);
    }

    boolean hasEndedOn(LocalDate day) {
        return day.equals(endedOn);
    }

    List<HouseholdEvent> begin(LocalDate on, LocalDate today) {
        if (state() != MeasureState.PLANNED) {
            throw outOfOrder("begin");
        }
        MeasureRules.hasCome("on", on, today);
        state = MeasureState.RUNNING.code();
        begunOn = on;
        due = endsOn.isBefore(on) ? on : endsOn;
        level = Level.VILLAGE.word();
        return List.of(
                new MeasureBegun(
                        householdId, division, id, category, budgetFen, on, due, expectedFen));
    }

    List<HouseholdEvent> end(LocalDate on, LocalDate today) {
        if (state() != MeasureState.RUNNING) {
            throw outOfOrder("end");
        }
        MeasureRules.endsAfter(on, begunOn);
        MeasureRules.hasCome("on", on, today);
        state = MeasureState.ENDED.code();
        endedOn = on;
        due = null;
        return List.of(new MeasureEnded(householdId, division, id, category, on));
    }

    /// It may still be earned by what is long over.
    List<HouseholdEvent> record(UUID effect, EffectForm form, LocalDate today) {
        if (begunOn == null) {
            throw MeasureRules.refused(
                    "seenOn", "effect-before-measure", "The measure has not begun yet");
        }
        MeasureRules.notBefore("seenOn", form.seenOn(), begunOn);
        MeasureRules.hasCome("seenOn", form.seenOn(), today);
        return List.of(
                new MeasureEffectRecorded(
                        householdId,
                        division,
                        id,
                        category,
                        effect,
                        form.seenOn(),
                        form.amountFen()));
    }

    private RuntimeException outOfOrder(String step) {
        return MeasureRules.refused(
                "state",
                "step-out-of-order",
                "A measure that is %s cannot %s".formatted(state, step));
    }

    MeasureState state() {
        return MeasureState.of(state);
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

    String category() {
        return category;
    }

    private MeasureForm form() {
        return new MeasureForm(
                category, budgetFen, startsOn, endsOn, expectedFen, expectedFrom, responsible);
    }

    MeasureLine line(long recordedFen, LocalDate today) {
        return new MeasureLine(
                id,
                householdId,
                division,
                category,
                state,
                budgetFen,
                startsOn,
                endsOn,
                begunOn,
                endedOn,
                expectedFen,
                expectedFrom,
                recordedFen,
                responsible,
                due,
                isOverdue(today),
                level);
    }

    CurrentMeasure current(long recordedFen, LocalDate today) {
        return new CurrentMeasure(
                id,
                category,
                state,
                budgetFen,
                begunOn == null ? startsOn : begunOn,
                endsOn,
                expectedFen,
                recordedFen,
                responsible,
                isOverdue(today));
    }

    private boolean isOverdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
