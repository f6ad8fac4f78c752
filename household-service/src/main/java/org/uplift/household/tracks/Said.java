package org.uplift.household.tracks;

import org.jspecify.annotations.Nullable;

/// What phones say beside a place, as whole numbers.
final class Said {

    private static final int MOST = 100_000;

    private Said() {}

    /// [Fix#UNKNOWN] where they say nothing, or nothing that makes sense.
    static int whole(@Nullable Double said, int parts) {
        if (said == null || said.isNaN()) {
            return Fix.UNKNOWN;
        }
        return (int) Math.clamp(Math.round(said * parts), Fix.UNKNOWN + 1, MOST);
    }
}
