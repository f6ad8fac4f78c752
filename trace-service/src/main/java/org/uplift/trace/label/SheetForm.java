package org.uplift.trace.label;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/// @param prefix what all serial numbers begin with
/// @param first the number of the first one; where there is none, all labels name the lot alone
record SheetForm(
        @NotNull @Pattern(regexp = "[0-9]{14}") String gtin,
        @NotNull @Pattern(regexp = "[0-9A-Z][0-9A-Z-]{0,19}") String lot,
        @Nullable @Pattern(regexp = "[0-9A-Z-]{0,8}") String prefix,
        @Nullable @Min(1) @Max(999_999_999) Long first,
        @Min(1) @Max(500) int count) {}
