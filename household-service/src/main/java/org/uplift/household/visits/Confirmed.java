package org.uplift.household.visits;

import jakarta.validation.constraints.NotNull;
import org.uplift.household.file.Code;

/// How the household confirmed that it was visited.
record Confirmed(@NotNull @Code("confirmation") String how) {}
