package org.uplift.jobs.labourer;

import org.jspecify.annotations.Nullable;

/// Which labourers are wanted; what is absent does not matter.
///
/// @param skill ESCO code
record Wish(@Nullable String skill, @Nullable String trainingNeed, @Nullable Boolean employed) {

    /// @param employed `true`, `false` or nothing
    static Wish of(
            @Nullable String skill, @Nullable String trainingNeed, @Nullable String employed) {
        return new Wish(skill, trainingNeed, employed == null ? null : Boolean.valueOf(employed));
    }
}
