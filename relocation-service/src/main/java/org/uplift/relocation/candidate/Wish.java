package org.uplift.relocation.candidate;

import org.jspecify.annotations.Nullable;

/// Which candidates are wanted; what is absent does not matter.
record Wish(@Nullable Reason reason, @Nullable Boolean agrees) {}
