package org.uplift.household.criteria;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;

/// @param region a county, a prefecture, a province or, by twelve zeros, the nation
/// @param since the day they take effect, today or later
/// @param until the first day on which they are over; else until others take effect
/// @param source the document that decides it
record CriteriaForm(
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String region,
        @NotNull LocalDate since,
        @Nullable LocalDate until,
        @NotBlank @Size(max = 200) @Text String source,
        @NotNull @Valid Rules rules) {}
