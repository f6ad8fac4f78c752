package org.uplift.household.spotchecks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.registry.HouseholdFilter;

/// Who may be drawn, how many, and the hash of the seed that will decide.
///
/// @param commitment SHA-256 of the seed, in hexadecimal digits
record Announcement(
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @Code("label") @Nullable String label,
        @Code("attribute") @Nullable String attribute,
        @Code("cause") @Nullable String cause,
        @Code("status") @Nullable String status,
        @NotNull @Min(1) @Max(1_000) Integer size,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String commitment) {

    HouseholdFilter filter() {
        return new HouseholdFilter(
                null, null, null, null, division, label, attribute, cause, status);
    }

    /// All households of a place.
    static HouseholdFilter all(String division) {
        return new HouseholdFilter(null, null, null, null, division, null, null, null, null);
    }
}
