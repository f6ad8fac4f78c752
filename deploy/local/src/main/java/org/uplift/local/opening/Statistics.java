package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;

import org.uplift.local.Port;

/// The figures of a division, as analytics-service tells them.
record Statistics(JsonNode told) {

    static Statistics of(Api officer, String division) {
        return new Statistics(
                officer.get(
                        Port.ANALYTICS,
                        "/v1/statistics/%s?by=label,attribute,cause".formatted(division)));
    }

    long households() {
        return told.path("households").asLong();
    }
}
