package org.uplift.trace.assay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.uplift.trace.step.Link;

/// What a laboratory reported of a lot.
///
/// @param laboratory its name
/// @param report its number
record LabForm(
        @NotNull @Pattern(regexp = Link.GTIN) String gtin,
        @NotNull @Pattern(regexp = Link.CODE) String lot,
        @NotNull LocalDate on,
        @NotNull @Pattern(regexp = WORDS) String laboratory,
        @NotNull @Pattern(regexp = Link.CODE) String report,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Finding> findings) {

    static final String WORDS = "[\\p{L}\\p{N}][\\p{L}\\p{N} .,·()（）/-]{0,59}";
}
