package org.uplift.household.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// Why a need was not met after all.
record Reopening(@NotBlank @Text @Size(max = 500) String reason) {}
