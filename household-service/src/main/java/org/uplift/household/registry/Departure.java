package org.uplift.household.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.uplift.household.file.Code;

/// Why and when a member left the household.
record Departure(
        @NotNull @Code("change-reason") String reason, @NotNull @PastOrPresent LocalDate on) {

    String inWords() {
        return "departed on %s: %s".formatted(on, reason);
    }
}
