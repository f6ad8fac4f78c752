package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.uplift.trace.gs1.Vocabulary;

/// Lists of an event, whose items have names in XML and none in JSON.
final class XmlLists {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private XmlLists() {}

    static ArrayNode texts(XmlNode list) {
        var texts = JSON.arrayNode();
        list.children().stream().map(XmlNode::text).distinct().forEach(texts::add);
        return texts;
    }

    static ArrayNode quantities(XmlNode list) {
        var quantities = JSON.arrayNode();
        for (var element : list.children()) {
            var quantity = quantities.addObject();
            element.children().stream()
                    .filter(one -> !one.text().isEmpty())
                    .forEach(one ->
                            quantity.set(
                                    one.local(),
                                    one.local().equals("quantity")
                                            ? XmlSensors.number(one.text())
                                            : JSON.textNode(one.text())));
        }
        return quantities;
    }

    static ArrayNode typed(XmlNode list, Vocabulary words) {
        var typed = JSON.arrayNode();
        for (var one : list.children()) {
            var json = typed.addObject();
            one.attribute("type").ifPresent(type -> json.put("type", words.bare(type)));
            json.put(one.local(), one.text());
        }
        return typed;
    }

    static ObjectNode persistent(XmlNode field) {
        var json = JSON.objectNode();
        for (var one : field.children()) {
            json.withArray(one.local()).add(Vocabulary.DISPOSITION.bare(one.text()));
        }
        return json;
    }
}
