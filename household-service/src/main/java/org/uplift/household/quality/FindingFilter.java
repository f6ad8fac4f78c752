package org.uplift.household.quality;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which findings are meant; what is absent does not matter.
///
/// @param division a village, or any division above it
/// @param isOverdue whether only those that should have been mended by now
record FindingFilter(
        @Nullable UUID household,
        @Nullable String division,
        @Nullable String rule,
        @Nullable String state,
        @Nullable String severity,
        boolean isOverdue) {

    static FindingFilter of(UUID household) {
        return new FindingFilter(household, null, null, null, null, false);
    }
}
