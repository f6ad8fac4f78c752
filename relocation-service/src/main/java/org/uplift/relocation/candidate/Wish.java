package org.uplift.relocation.candidate;

import org.jspecify.annotations.Nullable;

/// Which candidates are wanted; what is absent does not matter.
record Wish(@Nullable Reason reason, @Nullable Boolean agrees) {

    /// @param agrees `true`, `false` or nothing
    static Wish of(@Nullable Reason reason, @Nullable String agrees) {
        return new Wish(reason, agrees == null ? null : Boolean.valueOf(agrees));
    }
}
