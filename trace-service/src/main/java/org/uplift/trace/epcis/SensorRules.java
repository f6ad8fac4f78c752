package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/// What no schema can say of readings.
record SensorRules(EventRules rules, Event event, Instant now) {

    private static final String LIST = "sensorElementList";
    private static final List<String> DEVICE =
            List.of("deviceID", "deviceMetadata", "rawData", "dataProcessingMethod");
    private static final List<String> TIMES = List.of("time", "startTime", "endTime");

    void check() {
        event.elements(LIST)
                .forEach(element -> {
                    var metadata = element.path("sensorMetadata");
                    times(metadata);
                    Event.items(element.path("sensorReport"))
                            .forEach(report -> {
                                times(report);
                                device(metadata, report);
                            });
                });
    }

    /// What has not been, nobody has measured.
    private void times(JsonNode said) {
        TIMES.stream().filter(said::has).forEach(it -> rules.time(LIST, said.path(it), now));
    }

    /// Said twice is said once; said twice differently is said wrong.
    private void device(JsonNode element, JsonNode report) {
        for (var field : DEVICE) {
            if (element.has(field)
                    && report.has(field)
                    && !element.path(field).equals(report.path(field))) {
                rules.flaw(LIST, "contradiction", "Metadata and report each name another " + field);
            }
        }
    }
}
