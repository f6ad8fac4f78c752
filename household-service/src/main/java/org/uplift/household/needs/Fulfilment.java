package org.uplift.household.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// What was done about a need.
record Fulfilment(@NotBlank @Text @Size(max = 500) String words) {}
