package org.uplift.household.duties;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// Why somebody may come in no longer.
record DisablementForm(@NotBlank @Size(min = 5, max = 500) @Text String reason) {}
