package org.uplift.events.relocation;

import java.time.LocalDate;
import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of households that move to where they can live better.
public sealed interface RelocationEvent extends DomainEvent {

    UUID householdId();

    @Override
    default UUID subject() {
        return householdId();
    }

    /// The household moved into its new home.
    ///
    /// @param toDivision the village or community of the new home
    /// @param site the settlement's own designation
    /// @param placement code of the list `placement`
    @EventType("relocation.moved-in.v1")
    record MovedIn(
            UUID householdId,
            String fromDivision,
            String toDivision,
            String site,
            String placement,
            double areaPerPersonM2,
            LocalDate movedOn)
            implements RelocationEvent {}

    /// The house it left was demolished.
    @EventType("relocation.old-house-demolished.v1")
    record OldHouseDemolished(UUID householdId, LocalDate demolishedOn)
            implements RelocationEvent {}
}
