package org.uplift.household.needs;

import jakarta.validation.constraints.NotNull;
import org.uplift.household.file.Code;

/// How the household confirmed that its need was met.
record Confirmation(@NotNull @Code("confirmation") String how) {}
