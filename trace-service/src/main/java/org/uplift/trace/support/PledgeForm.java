package org.uplift.trace.support;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.pledge.Kind;

/// @param link of the thing that was scanned, such as `/01/09521141012345/10/A1`
/// @param grower the number of one of those whose fruit is in it
/// @param website nobody sees it, so nobody fills it in
record PledgeForm(
        @NotBlank @Size(max = 300) String link,
        @Min(0) @Max(19) int grower,
        @NotNull Kind kind,
        @Min(1) long amountFen,
        @NotBlank @Size(max = 200) String contact,
        @Nullable @Size(max = 200) String website) {}
