package org.uplift.household.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.file.Text;
import org.uplift.household.registry.HouseholdFilter;

/// A task for each household that a list would find.
///
/// @param to each household's own `helper`, or its `village` where it has none who is there; or the
///   `village` of all
record DispatchForm(
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @Code("label") @Nullable String label,
        @Code("attribute") @Nullable String attribute,
        @Code("cause") @Nullable String cause,
        @Code("status") @Nullable String status,
        @NotNull @Pattern(regexp = "helper|village") String to,
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @Size(min = 1, max = 500) @Text @Nullable String words,
        @NotNull LocalDate due) {

    HouseholdFilter filter() {
        return new HouseholdFilter(
                null, null, null, null, division, label, attribute, cause, status);
    }

    /// As one of them looks that a village is given.
    TaskForm forVillage(@Nullable UUID household, String village) {
        return new TaskForm("village", null, null, village, household, kind, words, due);
    }
}
