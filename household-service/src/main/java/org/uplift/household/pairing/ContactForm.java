package org.uplift.household.pairing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Place;

/// How a helper is reached, and where they come from.
record ContactForm(
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @Pattern(regexp = "1[3-9]\\d{9}", message = "{phone}") @Nullable String phone,
        @Valid @Nullable Place home) {}
