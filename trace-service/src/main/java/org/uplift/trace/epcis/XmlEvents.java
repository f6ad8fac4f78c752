package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import javax.xml.namespace.QName;
import org.uplift.trace.gs1.Vocabulary;

/// Events of an XML document as JSON, with one context for all of them.
final class XmlEvents {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> WRAPPINGS = Set.of("extension", "baseExtension");

    private final Prefixes prefixes;
    private final XmlSensors sensors;

    XmlEvents(Prefixes prefixes) {
        this.prefixes = prefixes;
        this.sensors = new XmlSensors(this);
    }

    String name(XmlNode field) {
        return prefixes.name(field.name());
    }

    String name(QName name) {
        return prefixes.name(name);
    }

    ArrayNode context() {
        var context = JSON.arrayNode().add(Context.ADDRESS);
        prefixes.declare(context.addObject());
        return context;
    }

    ObjectNode event(XmlNode event) {
        var json = JSON.objectNode().put("type", event.local());
        fields(event, json);
        return json;
    }

    private void fields(XmlNode parent, ObjectNode json) {
        for (var field : parent.children()) {
            if (WRAPPINGS.contains(field.local()) && !field.isForeign()) {
                fields(field, json);
            } else if (field.isForeign()) {
                foreign(field, json);
            } else {
                own(field, json);
            }
        }
    }

    private void own(XmlNode field, ObjectNode json) {
        var name = field.local();
        switch (name) {
            case "bizStep" -> json.put(name, Vocabulary.BIZ_STEP.bare(field.text()));
            case "disposition" -> json.put(name, Vocabulary.DISPOSITION.bare(field.text()));
            case "epcList", "childEPCs", "inputEPCList", "outputEPCList" ->
                    json.set(name, XmlLists.texts(field));
            case "quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList" ->
                    json.set(name, XmlLists.quantities(field));
            case "readPoint", "bizLocation", "ilmd" -> json.set(name, object(field));
            case "bizTransactionList" ->
                    json.set(name, XmlLists.typed(field, Vocabulary.BIZ_TRANSACTION));
            case "sourceList", "destinationList" ->
                    json.set(name, XmlLists.typed(field, Vocabulary.SOURCE_OR_DESTINATION));
            case "persistentDisposition" -> json.set(name, XmlLists.persistent(field));
            case "sensorElementList" -> json.set(name, sensors.list(field));
            case "errorDeclaration" -> json.set(name, error(field));
            default -> add(json, name, content(field));
        }
    }

    private ObjectNode error(XmlNode field) {
        var json = JSON.objectNode();
        for (var one : field.children()) {
            switch (one.local()) {
                case "reason" -> json.put("reason", Vocabulary.ERROR_REASON.bare(one.text()));
                case "correctiveEventIDs" -> json.set(one.local(), XmlLists.texts(one));
                case "extension" -> one.children().forEach(it -> foreign(it, json));
                default -> foreign(one, json);
            }
        }
        return json;
    }

    void foreign(XmlNode field, ObjectNode json) {
        add(json, prefixes.name(field.name()), content(field));
    }

    private JsonNode content(XmlNode field) {
        return field.children().isEmpty() && field.attributes().isEmpty()
                ? JSON.textNode(field.text())
                : object(field);
    }

    private ObjectNode object(XmlNode field) {
        var json = JSON.objectNode();
        field.attributes().forEach((name, value) -> json.put(prefixes.name(name), value));
        field.children().forEach(child -> foreign(child, json));
        if (field.children().isEmpty() && !field.text().isEmpty()) {
            json.put("#text", field.text());
        }
        return json;
    }

    /// What is there more than once is a list.
    private static void add(ObjectNode json, String name, JsonNode value) {
        var before = json.get(name);
        if (before == null) {
            json.set(name, value);
        } else if (before instanceof ArrayNode list) {
            list.add(value);
        } else {
            json.set(name, JSON.arrayNode().add(before).add(value));
        }
    }
}
