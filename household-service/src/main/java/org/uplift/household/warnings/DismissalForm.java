package org.uplift.household.warnings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.uplift.household.file.Text;

/// @param remark why nobody needs to look after the household
record DismissalForm(@NotBlank @Size(min = 4, max = 500) @Text String remark) {}
