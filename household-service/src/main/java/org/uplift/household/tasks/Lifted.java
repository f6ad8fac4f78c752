package org.uplift.household.tasks;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.TaskEvent;
import org.uplift.events.household.TaskEvent.TaskTurned;
import org.uplift.platform.Aggregate;
import org.uplift.platform.audit.Touched;

/// A task that went a level up.
record Lifted(
        UUID id,
        String division,
        @Nullable UUID household,
        String state,
        String level,
        long version)
        implements Aggregate {

    List<TaskEvent> told() {
        return List.of(new TaskTurned(id, division, state, level));
    }

    Stream<Touched> touched() {
        return household == null ? Stream.of() : Stream.of(new Touched(household, division, null));
    }
}
