package org.uplift.trace.genealogy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody wants to know of a thing.
///
/// @param item a URI of any form, or the path of a Digital Link
/// @param depth how many generations
/// @param after where the page begins, as the page before gave it out
record Query(String item, @Nullable Instant at, int depth, @Nullable String after, int limit) {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /// Nothing is told of other times.
    Query {
        if (at != null) {
            at = at.isBefore(Instant.EPOCH) ? Instant.EPOCH : at.isAfter(LAST) ? LAST : at;
        }
    }
}
