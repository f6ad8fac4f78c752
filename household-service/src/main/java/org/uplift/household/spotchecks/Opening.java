package org.uplift.household.spotchecks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/// The seed, now that nothing can be changed any more.
record Opening(@NotNull @Pattern(regexp = "[A-Za-z0-9-]{16,128}") String seed) {}
