package org.uplift.household.pairing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// Why somebody does not take a household over.
record PassingRefusal(@NotBlank @Text @Size(max = 200) String reason) {}
