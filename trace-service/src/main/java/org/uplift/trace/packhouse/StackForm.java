package org.uplift.trace.packhouse;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// Boxes of a product that were put on a pallet.
record StackForm(
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull LocalDate on,
        @Pattern(regexp = Link.GLN) @Nullable String site,
        @NotEmpty @Size(max = 1000) List<@NotNull @Pattern(regexp = Link.CODE) String> serials) {}
