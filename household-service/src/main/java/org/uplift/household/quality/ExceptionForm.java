package org.uplift.household.quality;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;

/// Why a finding may stand. A code alone: words would tell of people.
///
/// @param until the first day on which it is wrong again
record ExceptionForm(
        @NotNull @Code("finding-exception") String reason, @Nullable LocalDate until) {}
