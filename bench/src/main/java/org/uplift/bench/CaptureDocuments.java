package org.uplift.bench;

import java.util.List;
import java.util.stream.IntStream;

/// Events as they are sent: EPCIS documents of so many each.
final class CaptureDocuments {

    private CaptureDocuments() {}

    /// @param size how many events a document holds
    static List<String> of(List<String> events, int size) {
        return IntStream.iterate(0, from -> from < events.size(), from -> from + size)
                .mapToObj(from -> events.subList(from, Math.min(events.size(), from + size)))
                .map(CaptureDocuments::document)
                .toList();
    }

    private static String document(List<String> events) {
        return """
        {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
         "type": "EPCISDocument", "schemaVersion": "2.0",
         "creationDate": "2024-10-01T08:00:00Z", "epcisBody": {"eventList": [%s]}}
        """
                .formatted(String.join(",", events));
    }
}
