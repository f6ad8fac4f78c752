package org.uplift.household.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.uplift.platform.duties.Watch;

/// Which household is to pass to whom.
///
/// @param on the first day of whoever takes it
record PassingForm(
        @NotNull UUID household,
        @NotNull @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String to,
        @NotNull LocalDate on) {}
