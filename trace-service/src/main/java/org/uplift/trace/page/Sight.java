package org.uplift.trace.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.gs1.DigitalLink;
import org.uplift.trace.recall.RecallBoard.Warning;

/// What is known of a thing, as far as strangers may know it.
///
/// @param division where it comes from; the nation where nobody knows
/// @param product nothing where nobody said what is sold under the number
/// @param recall nothing for what is good
/// @param about all things and households that it tells of
public record Sight(
        DigitalLink link,
        String division,
        @Nullable Product product,
        @Nullable Warning recall,
        List<Stop> stops,
        Cold cold,
        List<Origin> origins,
        List<Proof> proofs,
        Set<String> about) {

    public boolean isKnown() {
        return !stops.isEmpty();
    }
}
