package org.uplift.trace.packhouse;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// Pallets that left.
///
/// @param to whom, by their location number
/// @param order that it was sent on
record ShipmentForm(
        @NotNull LocalDate on,
        @Pattern(regexp = Link.GLN) @Nullable String site,
        @NotNull @Pattern(regexp = Link.GLN) String to,
        @NotNull @Pattern(regexp = Link.CODE) String order,
        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = Link.SSCC) String> pallets) {}
