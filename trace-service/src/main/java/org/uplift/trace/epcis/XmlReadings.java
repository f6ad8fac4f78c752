package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.uplift.trace.gs1.Vocabulary;

/// Readings, which XML says in attributes.
record XmlReadings(XmlEvent event) {

    void write(JsonNode list) {
        list.forEach(element -> event.xml().element("sensorElement", () -> element(element)));
    }

    private void element(JsonNode element) {
        if (element.has("sensorMetadata")) {
            said("sensorMetadata", element.path("sensorMetadata"));
        }
        Event.items(element.path("sensorReport")).forEach(report -> said("sensorReport", report));
        event.foreign(element);
    }

    private void said(String name, JsonNode object) {
        var attributes = new LinkedHashMap<String, String>();
        object.properties().stream()
                .filter(field -> !field.getKey().contains(":"))
                .filter(field -> field.getValue().isValueNode())
                .forEach(field -> attributes.put(field.getKey(), text(field)));
        attributes.putAll(
                new XmlExtensions(event.xml(), event.event().context()).attributes(object));
        event.xml().element(name, attributes, () -> {});
    }

    private String text(Map.Entry<String, JsonNode> field) {
        var said = field.getValue();
        return switch (field.getKey()) {
            case "type", "exception" -> event.word(Vocabulary.MEASUREMENT, said);
            case "component" -> event.word(Vocabulary.COMPONENT, said);
            default ->
                    said.isTextual() ? event.event().context().value(said.asText()) : said.asText();
        };
    }
}
