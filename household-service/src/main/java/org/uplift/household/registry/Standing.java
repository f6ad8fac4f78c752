package org.uplift.household.registry;

import org.uplift.events.household.Label;
import org.uplift.events.household.Status;
import org.uplift.household.file.HouseholdFile;

/// How far a household has come, read from its file, and the colour that follows.
///
/// ```
/// applicant (no colour)
///     ↓
/// identified (red) → helped (yellow) → pre-exit (yellow) → exited (green) → stably exited (green)
///                        ↑                                     ↓
///                        └──────── returned (red, yellow once a measure runs)
/// ```
public record Standing(Status status, Label label) {

    public static Standing of(HouseholdFile file) {
        var isHelped = !file.measures().isEmpty();
        var status =
                switch (file.exitState()) {
                    case "pre-exit" -> Status.PRE_EXIT;
                    case "exited" -> Status.EXITED;
                    case "stably-exited" -> Status.STABLY_EXITED;
                    case "returned" -> Status.RETURNED;
                    case "cancelled" -> Status.CANCELLED;
                    case "applicant" -> Status.APPLICANT;
                    default -> isHelped ? Status.HELPED : Status.IDENTIFIED;
                };
        return new Standing(status, label(status, isHelped));
    }

    private static Label label(Status status, boolean isHelped) {
        return switch (status) {
            case EXITED, STABLY_EXITED -> Label.GREEN;
            case HELPED, PRE_EXIT -> Label.YELLOW;
            case RETURNED -> isHelped ? Label.YELLOW : Label.RED;
            case IDENTIFIED -> Label.RED;
            case APPLICANT, CANCELLED -> Label.NONE;
        };
    }
}
