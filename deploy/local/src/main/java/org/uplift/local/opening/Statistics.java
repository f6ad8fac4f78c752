package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.uplift.local.ground.Port;

/// What analytics-service tells of a division, its households by one dimension.
record Statistics(JsonNode told) {

    static Statistics of(Api officer, String division, String dimension) {
        return new Statistics(officer.get(Port.ANALYTICS, path(division, dimension)));
    }

    /// Nothing while it has not heard of the division.
    static Optional<Statistics> find(Api officer, String division) {
        return officer.find(Port.ANALYTICS, path(division, "label")).map(Statistics::new);
    }

    private static String path(String division, String dimension) {
        return "/v1/statistics/%s?by=%s&figures=degree".formatted(division, dimension);
    }

    String division() {
        return told.at("/division/name").asText(told.at("/division/code").asText());
    }

    /// So many households at least, and all that was told before a moment.
    boolean holds(long households, Instant until) {
        var asOf = told.path("asOf").asText();
        return households() >= households
                && !asOf.isEmpty()
                && !Instant.parse(asOf).isBefore(until);
    }

    long households() {
        return told.at("/totals/households").asLong();
    }

    long persons() {
        return told.at("/totals/persons").asLong();
    }

    SequencedMap<String, Long> by(String dimension) {
        return households(told.path("groups"), dimension);
    }

    /// By the national line of the income's year.
    SequencedMap<String, Long> byDegree() {
        return households(told.at("/totals/degree"), "degree");
    }

    private static SequencedMap<String, Long> households(JsonNode rows, String key) {
        var counts = new LinkedHashMap<String, Long>();
        for (var row : rows) {
            counts.put(row.path(key).asText(), row.path("households").asLong());
        }
        return counts;
    }
}
