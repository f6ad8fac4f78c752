package org.uplift.household.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/// Why and when a member left the household; the reasons are those of the list `change-reason` that
/// make it smaller.
record Departure(
        @NotNull
                @Pattern(
                        regexp = "death|marriage-out|abroad|reduce-other|error",
                        message = "{departure.reason}")
                String reason,
        @NotNull @PastOrPresent LocalDate on) {

    String inWords() {
        return "departed on %s: %s".formatted(on, reason);
    }
}
