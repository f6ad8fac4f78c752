package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.uplift.trace.gs1.Vocabulary;

/// Readings, which XML says in attributes.
final class XmlSensors {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> NUMBERS =
            Set.of("value", "minValue", "maxValue", "meanValue", "sDev", "percRank", "percValue");
    private static final int LONGEST_NUMBER = 40;

    private final XmlEvents events;

    XmlSensors(XmlEvents events) {
        this.events = events;
    }

    ArrayNode list(XmlNode field) {
        var list = JSON.arrayNode();
        field.children().forEach(element -> list.add(element(element)));
        return list;
    }

    private ObjectNode element(XmlNode element) {
        var json = JSON.objectNode();
        for (var one : element.children()) {
            switch (one.local()) {
                case "sensorMetadata" -> json.set(one.local(), attributes(one));
                case "sensorReport" -> json.withArray(one.local()).add(attributes(one));
                default -> events.foreign(one, json);
            }
        }
        return json;
    }

    private ObjectNode attributes(XmlNode one) {
        var json = JSON.objectNode();
        one.attributes()
                .forEach((name, text) ->
                        json.set(events.name(name), value(name.getLocalPart(), text)));
        one.children().forEach(child -> events.foreign(child, json));
        return json;
    }

    private static JsonNode value(String name, String text) {
        if (NUMBERS.contains(name)) {
            return number(text);
        }
        return switch (name) {
            case "booleanValue" -> truth(text);
            case "type" -> JSON.textNode(Vocabulary.MEASUREMENT.bare(text));
            default -> JSON.textNode(text);
        };
    }

    private static JsonNode truth(String text) {
        return switch (text) {
            case "true", "1" -> JSON.booleanNode(true);
            case "false", "0" -> JSON.booleanNode(false);
            default -> JSON.textNode(text);
        };
    }

    /// What is no number stays as it is: the schema refuses it.
    static JsonNode number(String text) {
        try {
            return text.length() > LONGEST_NUMBER
                    ? JSON.textNode(text)
                    : JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException _) {
            return JSON.textNode(text);
        }
    }
}
