package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/// Master data in the header of an XML document as the JSON that means the same.
final class XmlDescriptions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private XmlDescriptions() {}

    static ArrayNode of(XmlNode root) {
        var lists = JSON.arrayNode();
        called(root, "Vocabulary").forEach(list -> lists.add(list(list)));
        return lists;
    }

    private static ObjectNode list(XmlNode list) {
        var json = JSON.objectNode().put("type", list.attribute("type").orElse(""));
        var elements = json.putArray("vocabularyElementList");
        called(list, "VocabularyElement").forEach(element -> elements.add(element(element)));
        return json;
    }

    private static ObjectNode element(XmlNode element) {
        var json = JSON.objectNode().put("id", element.attribute("id").orElse(""));
        var attributes = json.putArray("attributes");
        called(element, "attribute")
                .forEach(it ->
                        attributes
                                .addObject()
                                .put("id", it.attribute("id").orElse(""))
                                .put("attribute", it.text()));
        var children = json.putArray("children");
        called(element, "children")
                .flatMap(it -> called(it, "id"))
                .forEach(it -> children.add(it.text()));
        return json;
    }

    private static Stream<XmlNode> called(XmlNode node, String name) {
        return node.all().filter(one -> one.local().equals(name));
    }
}
