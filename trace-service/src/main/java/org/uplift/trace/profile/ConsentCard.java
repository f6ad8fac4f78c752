package org.uplift.trace.profile;

import org.jspecify.annotations.Nullable;

/// A consent, and what became of it.
///
/// @param givenTo who recorded it
/// @param withdrawnAt nothing while it holds
record ConsentCard(
        String field,
        String givenAt,
        String givenTo,
        @Nullable String withdrawnAt,
        @Nullable String withdrawnTo) {}
