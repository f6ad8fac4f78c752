package org.uplift.events.household;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.uplift.events.EventType;

/// The facts of visits. They say who visited when, and how good the evidence is, never where
/// anybody was.
public sealed interface VisitEvent extends HouseholdEvent.Beside {

    /// Somebody began to visit the household.
    ///
    /// @param visitor the `sub` of their tokens
    @EventType("household.visit-opened.v1")
    record VisitOpened(
            UUID householdId, String division, UUID visit, String visitor, Instant openedAt)
            implements VisitEvent {}

    /// The visit ended, and what came of it was entered.
    ///
    /// @param visitor the `sub` of their tokens
    /// @param pauses how often it was interrupted
    /// @param changes how many items of the file were changed with it
    @EventType("household.visit-closed.v1")
    record VisitClosed(
            UUID householdId,
            String division,
            UUID visit,
            String visitor,
            Instant openedAt,
            Instant closedAt,
            int pauses,
            int photos,
            int needs,
            int changes)
            implements VisitEvent {}

    /// The evidence of the visit was weighed; when more of it comes, it is weighed again.
    ///
    /// @param score from 0 to 100
    /// @param flagged whether somebody has to look into it
    /// @param doubts codes of the list `visit-doubt`
    @EventType("household.visit-appraised.v1")
    record VisitAppraised(
            UUID householdId,
            String division,
            UUID visit,
            int score,
            boolean flagged,
            List<String> doubts,
            int points)
            implements VisitEvent {}
}
