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

/// Graded fruit that was packed in boxes of the product's weight.
///
/// @param lot what the boxes of it have in common
/// @param serials of the boxes
record PackingForm(
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull LocalDate on,
        @Pattern(regexp = Link.GLN) @Nullable String site,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Portion> from,
        @NotEmpty @Size(max = 2000) List<@NotNull @Pattern(regexp = Link.CODE) String> serials) {}
