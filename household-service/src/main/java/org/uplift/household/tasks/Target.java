package org.uplift.household.tasks;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.TaskEvent.TaskGiven;

/// To whom a task was given.
///
/// @param helper the subject of one person
/// @param team the unit of several
@Embeddable
record Target(String addressee, @Nullable String helper, @Nullable String team) {

    TaskForm form(
            String division,
            @Nullable UUID household,
            String kind,
            @Nullable String words,
            LocalDate due) {
        return new TaskForm(addressee, helper, team, division, household, kind, words, due);
    }

    TaskGiven given(
            UUID task, String division, String kind, @Nullable UUID household, LocalDate due) {
        return new TaskGiven(task, division, kind, addressee, helper, household, due);
    }

    boolean meets(Hand hand) {
        return switch (Addressee.of(addressee)) {
            case HELPER -> hand.subject().equals(helper);
            case TEAM -> team != null && team.equals(hand.unit());
            case VILLAGE -> true;
            case OFFICE -> false;
        };
    }
}
