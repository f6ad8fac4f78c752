package org.uplift.events.household;

import java.time.Instant;
import java.util.UUID;
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
            implements HouseholdEvent {}

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
            implements HouseholdEvent {}
}
