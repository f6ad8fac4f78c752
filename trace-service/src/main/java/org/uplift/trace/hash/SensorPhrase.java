package org.uplift.trace.hash;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Vocabulary;

/// Readings in canonical form.
record SensorPhrase(Phrase phrase) {

    private static final List<String> TIMES = List.of("time", "startTime", "endTime");
    private static final List<String> METADATA =
            List.of("deviceID", "deviceMetadata", "rawData", "dataProcessingMethod", "bizRules");
    private static final List<String> DEVICE =
            List.of("deviceID", "deviceMetadata", "rawData", "dataProcessingMethod");
    private static final List<String> VALUES =
            List.of(
                    "stringValue",
                    "booleanValue",
                    "hexBinaryValue",
                    "uriValue",
                    "minValue",
                    "maxValue",
                    "meanValue",
                    "sDev",
                    "percRank",
                    "percValue",
                    "uom",
                    "coordinateReferenceSystem");

    Stream<String> elements(Event event) {
        return event.elements("sensorElementList").map(this::element);
    }

    private String element(JsonNode element) {
        var reports =
                Event.items(element.path("sensorReport"))
                        .map(this::report)
                        .sorted(Phrase.BY_BYTES)
                        .collect(joining());
        return "sensorElement"
                + metadata(element.path("sensorMetadata"))
                + reports
                + phrase.foreign(element);
    }

    private String metadata(JsonNode metadata) {
        var times = TIMES.stream().map(it -> phrase.time(it, metadata.path(it))).collect(joining());
        var all = times + phrase.fields(metadata, METADATA) + phrase.foreign(metadata);
        return all.isEmpty() ? "" : "sensorMetadata" + all;
    }

    private String report(JsonNode report) {
        return "sensorReport"
                + phrase.word("type", report.path("type"), Vocabulary.MEASUREMENT)
                + phrase.word("exception", report.path("exception"), Vocabulary.MEASUREMENT)
                + phrase.fields(report, DEVICE)
                + phrase.time("time", report.path("time"))
                + phrase.fields(report, List.of("microorganism", "chemicalSubstance", "value"))
                + phrase.word("component", report.path("component"), Vocabulary.COMPONENT)
                + phrase.fields(report, VALUES)
                + phrase.foreign(report);
    }
}
