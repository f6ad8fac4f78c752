package org.uplift.trace.epcis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/// An element of an XML document, with all that it holds.
final class XmlNode {

    private final QName name;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<XmlNode> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlNode(QName name) {
        this.name = name;
    }

    QName name() {
        return name;
    }

    String local() {
        return name.getLocalPart();
    }

    /// The standard gives no namespace to what is inside its documents.
    boolean isForeign() {
        return !name.getNamespaceURI().isEmpty();
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(new QName(local)));
    }

    List<XmlNode> children() {
        return children;
    }

    Optional<XmlNode> child(String local) {
        return children.stream().filter(one -> one.local().equals(local)).findFirst();
    }

    String text() {
        return text.toString().strip();
    }

    void say(String words) {
        text.append(words);
    }

    /// This and everything below.
    Stream<XmlNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlNode::all));
    }
}
