package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// What the register tells of an import.
record ImportCard(JsonNode told) {

    String state() {
        return told.path("state").asText();
    }

    boolean isCommitted() {
        return state().equals("committed");
    }

    /// Its commit has begun, or it cannot go on and somebody has to hear of it.
    boolean isUnfinished() {
        return state().equals("committing") || state().equals("failed");
    }

    long done() {
        return told.at("/progress/done").asLong();
    }

    /// 0 while nobody knows.
    long total() {
        return told.at("/progress/total").asLong();
    }

    String preview() {
        var households = told.at("/preview/households");
        return "%,d new, %,d changed, %,d unchanged, %,d refused"
                .formatted(
                        households.path("new").asLong(),
                        households.path("changed").asLong(),
                        households.path("unchanged").asLong(),
                        households.path("refused").asLong());
    }

    /// Households of the file that stand in the register; some may have been refused as late as at
    /// the commit.
    long standing() {
        return Stream.of("new", "changed", "unchanged")
                .mapToLong(fate -> told.path("committed").path(fate).asLong())
                .sum();
    }
}
