package org.uplift.household.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// A household's file as it has just become, and as it was until then.
///
/// @param version the one that `after` is in
/// @param before nothing of a household that is new to the register
public record Revision(
        UUID household,
        long version,
        Signature signature,
        @Nullable HouseholdFile before,
        HouseholdFile after) {}
