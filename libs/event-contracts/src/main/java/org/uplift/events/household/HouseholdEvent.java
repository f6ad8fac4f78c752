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
    sealed interface Beside extends HouseholdEvent
            permits AtRisk,
                    FamilyChanged,
                    HelpEvent,
                    LabelChanged,
                    OpenedInEmergency,
                    StepTaken,
                    VisitEvent {}

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
