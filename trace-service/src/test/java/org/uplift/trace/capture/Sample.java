package org.uplift.trace.capture;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import java.util.stream.Stream;

/// Events made up for a test, and documents of them.
public final class Sample {

    private Sample() {}

    /// A serial number that no other test has.
    public static String serial() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    /// A box of GTIN 9521141012345.
    public static String box(String serial) {
        return "urn:epc:id:sgtin:9521141.001234." + serial;
    }

    /// @param more fields, each with a comma behind it
    public static String event(String epc, String more) {
        return """
        {%s "type": "ObjectEvent", "action": "OBSERVE", "eventTime": "2024-10-01T08:00:00Z",
         "eventTimeZoneOffset": "+08:00", "epcList": ["%s"]}
        """
                .formatted(more, epc);
    }

    /// The same, alone.
    public static String single(String epc, String more) {
        return event(epc, context() + ", " + more);
    }

    public static String document(String... events) {
        return """
        {%s, "type": "EPCISDocument", "schemaVersion": "2.0",
         "creationDate": "2024-10-01T08:00:00Z", "epcisBody": {"eventList": [%s]}}
        """
                .formatted(context(), Stream.of(events).collect(joining(",")));
    }

    private static String context() {
        return """
        "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
          {"example": "https://ns.example.com/epcis/"}]\
        """;
    }
}
