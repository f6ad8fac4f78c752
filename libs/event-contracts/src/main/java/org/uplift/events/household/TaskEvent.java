package org.uplift.events.household;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of tasks. They travel beside the facts of households; a task may be about none. What
/// is to be done in words, and what was answered, is never told.
public sealed interface TaskEvent extends DomainEvent {

    UUID taskId();

    /// Where it is to be done.
    String division();

    @Override
    default UUID subject() {
        return taskId();
    }

    /// Somebody is to do something.
    ///
    /// @param kind such as `visit`
    /// @param addressee `helper`, `team`, `village` or `office`
    /// @param helper the `sub` of their tokens, where it is one person
    /// @param household whom it is about
    @EventType("household.task-given.v1")
    record TaskGiven(
            UUID taskId,
            String division,
            String kind,
            String addressee,
            @Nullable String helper,
            @Nullable UUID household,
            LocalDate due)
            implements TaskEvent {}

    /// A task was seen, done or rejected, or was due too long and went a level up.
    ///
    /// @param state `given`, `seen`, `done` or `rejected`
    /// @param level `village`, `township` or `county`: who answers for it now
    @EventType("household.task-turned.v1")
    record TaskTurned(UUID taskId, String division, String state, String level)
            implements TaskEvent {}
}
