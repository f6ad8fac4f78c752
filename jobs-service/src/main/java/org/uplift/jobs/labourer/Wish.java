package org.uplift.jobs.labourer;

import org.jspecify.annotations.Nullable;

/// Which labourers are wanted; what is absent does not matter.
///
/// @param skill ESCO code
record Wish(@Nullable String skill, @Nullable String trainingNeed, @Nullable Boolean employed) {}
