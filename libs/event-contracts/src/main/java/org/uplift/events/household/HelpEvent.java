package org.uplift.events.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.EventType;

/// The facts of what households need and of the measures that help them.
public sealed interface HelpEvent extends HouseholdEvent.Beside {

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
            implements HelpEvent {}

    /// A need was taken up, met, confirmed by the household, or opened again.
    ///
    /// @param from code of the list `need-state`, as is `to`
    @EventType("household.need-turned.v1")
    record NeedTurned(UUID householdId, String division, UUID need, String from, String to)
            implements HelpEvent {}

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
            implements HelpEvent {}

    /// A measure that helped the household ended.
    @EventType("household.measure-ended.v1")
    record MeasureEnded(
            UUID householdId, String division, UUID measure, String category, LocalDate endedOn)
            implements HelpEvent {}

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
            implements HelpEvent {}

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
            implements HelpEvent {}

    /// Somebody answers for the household from a day on, or nobody does any more; its file changed
    /// with it.
    ///
    /// @param before who answered until then, as their tokens call them
    /// @param helper who answers now, likewise
    @EventType("household.helper-changed.v1")
    record HelperChanged(
            UUID householdId,
            String division,
            @Nullable String before,
            @Nullable String helper,
            LocalDate since)
            implements HelpEvent {}
}
