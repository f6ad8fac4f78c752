package org.uplift.household.emergency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.uplift.household.file.Text;

/// Which household has to be opened, why and for how long.
///
/// @param reason is read by the auditor
record EmergencyForm(
        @NotNull UUID householdId,
        @NotBlank @Size(min = 10, max = 500) @Text String reason,
        @NotNull @Min(1) @Max(240) Integer minutes) {}
