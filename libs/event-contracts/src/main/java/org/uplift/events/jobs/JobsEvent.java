package org.uplift.events.jobs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of placements: who of a household works, for what wage, and until when.
public sealed interface JobsEvent extends DomainEvent {

    UUID placementId();

    UUID householdId();

    /// Of the household: who works.
    UUID memberId();

    @Override
    default UUID subject() {
        return placementId();
    }

    /// A member of the household began to work.
    ///
    /// @param workPlace code of the list `work-place`: how far from home, by level of division
    /// @param industry code of the list `industry`
    /// @param channel code of the list `work-channel`
    @EventType("jobs.placed.v1")
    record Placed(
            UUID placementId,
            UUID householdId,
            UUID memberId,
            String workPlace,
            @Nullable String industry,
            String channel,
            long monthlyWageFen,
            LocalDate startedOn)
            implements JobsEvent {}

    /// The wage of a month was paid. The same month told again with a higher version is corrected,
    /// and no wage at all takes it back.
    @EventType("jobs.wage-paid.v1")
    record WagePaid(
            UUID placementId, UUID householdId, UUID memberId, YearMonth month, long wageFen)
            implements JobsEvent {}

    /// A member of the household does not work there any more.
    @EventType("jobs.placement-ended.v1")
    record PlacementEnded(UUID placementId, UUID householdId, UUID memberId, LocalDate endedOn)
            implements JobsEvent {}
}
