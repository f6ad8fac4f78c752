package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What an event says beside the standard. What has a namespace becomes an element; what has none,
/// or stands beside a text, was an attribute and is one again.
record XmlExtensions(XmlText xml, Context context) {

    private static final String TEXT = "#text";

    void write(JsonNode object) {
        object.properties().stream()
                .filter(field -> isForeign(field.getKey()))
                .forEach(field -> elements(field.getKey(), field.getValue()));
    }

    /// Where there can be no elements.
    Map<String, String> attributes(JsonNode object) {
        var attributes = new LinkedHashMap<String, String>();
        object.properties().stream()
                .filter(field -> isForeign(field.getKey()) && field.getValue().isValueNode())
                .forEach(field -> attributes.put(named(field.getKey()), field.getValue().asText()));
        return attributes;
    }

    private void elements(String name, JsonNode value) {
        Event.items(value).forEach(one -> element(name, one));
    }

    private void element(String name, JsonNode value) {
        if (!value.isObject()) {
            xml.element(named(name), value.asText());
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        value.properties().stream()
                .filter(field -> isAttribute(value, field))
                .forEach(field -> attributes.put(named(field.getKey()), field.getValue().asText()));
        xml.element(named(name), attributes, () -> content(value));
    }

    private void content(JsonNode object) {
        if (object.has(TEXT)) {
            xml.say(object.path(TEXT).asText());
        }
        said(object)
                .filter(field -> !isAttribute(object, field))
                .forEach(field -> elements(field.getKey(), field.getValue()));
    }

    private static Stream<Map.Entry<String, JsonNode>> said(JsonNode object) {
        return object.properties().stream().filter(field -> !field.getKey().equals(TEXT));
    }

    private boolean isAttribute(JsonNode object, Map.Entry<String, JsonNode> field) {
        return !field.getKey().equals(TEXT)
                && field.getValue().isValueNode()
                && (object.has(TEXT) || !isForeign(field.getKey()));
    }

    private boolean isForeign(String name) {
        return context.name(name).startsWith("{");
    }

    private String named(String name) {
        return xml.named(context.name(name));
    }
}
