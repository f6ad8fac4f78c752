package org.uplift.events.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of the register of households. Each change carries the household's whole non-personal
/// profile after it, so that no listener ever has to ask back.
public sealed interface HouseholdEvent extends DomainEvent {

    UUID householdId();

    /// Where the household lives.
    String division();

    @Override
    default UUID subject() {
        return householdId();
    }

    /// What is told beside the file: its profile stays as it is, so whoever keeps profiles alone
    /// need not heed it.
    sealed interface Beside extends HouseholdEvent {}

    /// A household was entered in the register.
    @EventType("household.registered.v1")
    record HouseholdRegistered(UUID householdId, HouseholdProfile profile)
            implements HouseholdEvent {

        @Override
        public String division() {
            return profile.division();
        }
    }

    /// The household's file changed.
    @EventType("household.changed.v1")
    record HouseholdChanged(UUID householdId, HouseholdProfile profile) implements HouseholdEvent {

        @Override
        public String division() {
            return profile.division();
        }
    }

    /// The household's card turned from one colour to another; told beside the change that turned
    /// it.
    @EventType("household.label-changed.v1")
    record LabelChanged(UUID householdId, String division, Label from, Label to)
            implements Beside {}

    /// Something happened in the family; told beside the change of the file that came of it, by
    /// each household that it happened in.
    ///
    /// @param division where the household lives now
    /// @param kind code of the list `family-change`
    /// @param reason code of the list `change-reason`, where one fits
    /// @param other the household that it happened in as well
    @EventType("household.family-changed.v1")
    record FamilyChanged(
            UUID householdId,
            String division,
            UUID change,
            String kind,
            @Nullable String reason,
            LocalDate on,
            @Nullable UUID other,
            String divisionBefore,
            int sizeBefore,
            int sizeAfter)
            implements Beside {}

    /// The household was erased from the register, as if it had never been there. Nothing of it may
    /// be kept but its id and this version, so that older facts cannot bring it back.
    ///
    /// @param division where it lived
    /// @param ground code of the list `erasure-ground`
    @EventType("household.erased.v1")
    record HouseholdErased(UUID householdId, String division, String ground)
            implements HouseholdEvent {}

    /// The household was opened to somebody who is not on duty where it lies, for a reason that the
    /// auditor reads.
    @EventType("household.opened-in-emergency.v1")
    record OpenedInEmergency(UUID householdId, String division, UUID access, Instant until)
            implements Beside {}

    /// A household that exited, or was monitored before, stands to fall again since this version of
    /// its file.
    ///
    /// @param reason code of the list `warning-reason`
    /// @param risk code of the list `risk`: what it would be monitored for
    @EventType("household.at-risk.v1")
    record AtRisk(UUID householdId, String division, UUID warning, String reason, String risk)
            implements Beside {}

    /// Somebody said what the household needs.
    ///
    /// @param category code of the list `measure`
    /// @param urgency code of the list `urgency`
    /// @param due until when it is to be met, or answered with a promise
    @EventType("household.need-raised.v1")
    record NeedRaised(
            UUID householdId,
            String division,
            UUID need,
            String category,
            String urgency,
            LocalDate due)
            implements Beside {}

    /// A need was taken up, met, confirmed by the household, or opened again.
    ///
    /// @param from code of the list `need-state`, as is `to`
    @EventType("household.need-turned.v1")
    record NeedTurned(UUID householdId, String division, UUID need, String from, String to)
            implements Beside {}

    /// A measure that helps the household began; its file changed with it.
    @EventType("household.measure-begun.v1")
    record MeasureBegun(
            UUID householdId,
            String division,
            UUID measure,
            String category,
            long budgetFen,
            LocalDate begunOn,
            LocalDate plannedUntil,
            long expectedFen)
            implements Beside {}

    /// A measure that helped the household ended.
    @EventType("household.measure-ended.v1")
    record MeasureEnded(
            UUID householdId, String division, UUID measure, String category, LocalDate endedOn)
            implements Beside {}

    /// What a measure added to the household's income, on a day.
    ///
    /// @param effect recorded again under the same id, it is corrected
    @EventType("household.measure-effect-recorded.v1")
    record MeasureEffectRecorded(
            UUID householdId,
            String division,
            UUID measure,
            String category,
            UUID effect,
            LocalDate seenOn,
            long amountFen)
            implements Beside {}

    /// A need or a measure was due too long and went to the next level up.
    ///
    /// @param kind `need` or `measure`
    /// @param level `township` or `county`: who answers for it now
    @EventType("household.overdue-climbed.v1")
    record OverdueClimbed(
            UUID householdId,
            String division,
            String kind,
            UUID matter,
            LocalDate due,
            String level)
            implements Beside {}

    /// A statutory procedure about the household went a step further: it was applied for, appraised
    /// by the village, announced, objected to, reviewed, decided, withdrawn.
    ///
    /// @param procedure its id
    /// @param kind code of the list `procedure-kind`
    /// @param step code of the list `procedure-step`
    /// @param outcome where the procedure stands now, a code of the list `procedure-state`
    /// @param until the last day of the public notice, while there is one
    @EventType("household.step-taken.v1")
    record StepTaken(
            UUID householdId,
            String division,
            UUID procedure,
            String kind,
            String step,
            String outcome,
            @Nullable LocalDate until)
            implements Beside {}
}
