package org.uplift.household.pairing;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A household that somebody is to answer for.
///
/// @param helper who does now
/// @param barred who may not: a conflict of interest was declared
record Home(
        UUID household,
        String village,
        @Nullable Point place,
        @Nullable String helper,
        Set<String> barred) {

    String township() {
        return village.substring(0, 9) + "000";
    }
}
