package org.uplift.household.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.file.Text;

/// A search that may name a person, and so travels in a body, never in a URL.
///
/// @param name the beginning of a member's name
/// @param idNumber a member's whole id number
/// @param phone the household's or a member's
/// @param division a village, or any division above it
record SearchForm(
        @Size(min = 1, max = 40) @Text @Nullable String name,
        @Pattern(regexp = "\\d{17}[0-9X]([1-7][1-4])?", message = "{member.idNumber}")
                @Nullable String idNumber,
        @Pattern(regexp = "1[3-9]\\d{9}", message = "{phone}") @Nullable String phone,
        @Pattern(regexp = "\\d{16,18}", message = "{household.number}") @Nullable String number,
        @Pattern(regexp = "\\d{12}", message = "{division}") @Nullable String division,
        @Code("label") @Nullable String label,
        @Code("attribute") @Nullable String attribute,
        @Code("cause") @Nullable String cause,
        @Code("status") @Nullable String status,
        @Size(max = 100) @Text @Nullable String after,
        @Min(1) @Max(500) @Nullable Integer limit) {

    private static final int USUAL = 50;

    HouseholdFilter filter() {
        return new HouseholdFilter(
                name, idNumber, phone, number, division, label, attribute, cause, status);
    }

    int most() {
        return limit == null ? USUAL : limit;
    }
}
