package org.uplift.household.tasks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// Why a task will not be done.
record Objection(@NotBlank @Text @Size(max = 500) String reason) {}
