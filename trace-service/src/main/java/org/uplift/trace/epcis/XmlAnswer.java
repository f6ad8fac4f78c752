package org.uplift.trace.epcis;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/// The answer to a query as an XML document of EPCIS 2.0.
public final class XmlAnswer {

    private static final String ROOT = "epcisq:EPCISQueryDocument";

    private final XmlText xml = new XmlText();
    private final JsonNode answer;

    private XmlAnswer(JsonNode answer) {
        this.answer = answer;
    }

    /// @param answer as JSON
    public static byte[] of(JsonNode answer) {
        return new XmlAnswer(answer).written().getBytes(UTF_8);
    }

    private String written() {
        var results = answer.path("epcisBody").path("queryResults");
        xml.element("EPCISBody", () -> xml.element("epcisq:QueryResults", () -> results(results)));
        return xml.in(
                ROOT,
                "xmlns:epcisq=\"urn:epcglobal:epcis-query:xsd:2\" schemaVersion=\"2.0\""
                        + " creationDate=\"%s\"".formatted(answer.path("creationDate").asText()));
    }

    private void results(JsonNode results) {
        xml.element("queryName", results.path("queryName").asText());
        if (results.has("subscriptionID")) {
            xml.element("subscriptionID", results.path("subscriptionID").asText());
        }
        var list = results.path("resultsBody").path("eventList");
        xml.element("resultsBody", () -> xml.element("EventList", () -> list.forEach(this::event)));
    }

    private void event(JsonNode event) {
        var context = Context.of(answer.path("@context")).with(event.path("@context"));
        var one = new Event((ObjectNode) event, context, Set.of());
        xml.element(one.type(), () -> new XmlEvent(xml, one).write());
    }
}
