package org.uplift.trace.page;

import java.util.List;
import java.util.Set;

/// What a thing went through, and what it came from.
///
/// @param things the thing, what it was made of and what it travelled in
/// @param events in the order of time, without those that were declared wrong
record Way(Set<String> things, List<Happening> events) {

    private static final String NATION = "0".repeat(12);

    /// Those of them that are lots.
    List<String> lots() {
        return things.stream().filter(it -> it.contains("/10/")).toList();
    }

    /// Where it began.
    String division() {
        return events.isEmpty() ? NATION : events.getFirst().division();
    }
}
