package org.uplift.household.procedure;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which procedures of a list are meant; what is empty does not matter.
record Wanted(String kind, String state, String household) {

    static Wanted of(@Nullable String kind, @Nullable String state, @Nullable UUID household) {
        return new Wanted(
                kind == null ? "" : kind,
                state == null ? "" : state,
                household == null ? "" : household.toString());
    }
}
