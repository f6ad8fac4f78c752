package org.uplift.trace.packhouse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// Harvested fruit that was graded; what is missing at the end was thrown away.
///
/// @param site where it was done, by its location number
record GradingForm(
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull LocalDate on,
        @Pattern(regexp = Link.GLN) @Nullable String site,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Portion> from,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Sorted> into) {}
