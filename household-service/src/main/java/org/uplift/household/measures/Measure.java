package org.uplift.household.measures;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HelpEvent.MeasureBegun;
import org.uplift.events.household.HelpEvent.MeasureEffectRecorded;
import org.uplift.events.household.HelpEvent.MeasureEnded;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.household.overdue.Level;

/// A measure that helps a household. It is due when it is to begin and, once it runs, when it is to
/// end.
@Entity
class Measure {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String category;
    @Embedded private Plan plan;
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
        this.plan = form.plan();
        this.state = MeasureState.PLANNED.code();
        this.due = form.startsOn();
        this.level = Level.VILLAGE.word();
    }

    boolean isAs(UUID household, MeasureForm form) {
        return householdId.equals(household) && form.isOf(category, plan);
    }

    boolean hasBegunOn(LocalDate day) {
        return day.equals(begunOn);
    }

    boolean hasEndedOn(LocalDate day) {
        return day.equals(endedOn);
    }

    List<HouseholdEvent> begin(LocalDate on, LocalDate today) {
        if (state() != MeasureState.PLANNED) {
            throw MeasureRules.outOfOrder(state, "begin");
        }
        MeasureRules.hasCome("on", on, today);
        state = MeasureState.RUNNING.code();
        begunOn = on;
        due = plan.endsOn().isBefore(on) ? on : plan.endsOn();
        level = Level.VILLAGE.word();
        return List.of(
                new MeasureBegun(
                        householdId,
                        division,
                        id,
                        category,
                        plan.budgetFen(),
                        on,
                        due,
                        plan.expectedFen()));
    }

    List<HouseholdEvent> end(LocalDate on, LocalDate today) {
        if (state() != MeasureState.RUNNING) {
            throw MeasureRules.outOfOrder(state, "end");
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

    MeasureLine line(long recordedFen, LocalDate today) {
        return new MeasureLine(
                id,
                householdId,
                division,
                category,
                state,
                plan.budgetFen(),
                plan.startsOn(),
                plan.endsOn(),
                begunOn,
                endedOn,
                plan.expectedFen(),
                plan.expectedFrom(),
                recordedFen,
                plan.responsible(),
                due,
                due != null && due.isBefore(today),
                level);
    }
}
