package org.uplift.household.hooks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/// What somebody is told: which tasks changed, and nothing of whom they are about. Who wants to
/// know more asks for the task.
record News(UUID hook, List<Change> tasks) {

    /// @param order the place of the change among all changes, as in the events of tasks
    /// @param isTheirs whether it is a task of whoever is told
    record Change(
            UUID task, long order, String state, String level, @JsonIgnore boolean isTheirs) {}
}
