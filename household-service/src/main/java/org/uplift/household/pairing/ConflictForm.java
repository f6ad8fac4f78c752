package org.uplift.household.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.uplift.platform.duties.Watch;

/// @param reason why the helper may not answer for the household
record ConflictForm(
        @NotNull @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
        @NotNull UUID household,
        @NotNull @Pattern(regexp = "same-household|relative|employer") String reason) {}
