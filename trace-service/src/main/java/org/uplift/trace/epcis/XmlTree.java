package org.uplift.trace.epcis;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Set;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from strangers: without a document type, hence without entities, and of a depth.
final class XmlTree {

    private static final XMLInputFactory FACTORY = factory();
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private static final int MOST = 500_000;
    private static final Set<String> EPCIS =
            Set.of(
                    "urn:epcglobal:epcis:xsd:1",
                    "urn:epcglobal:epcis:xsd:2",
                    "urn:epcglobal:epcis-query:xsd:1",
                    "urn:epcglobal:epcis-query:xsd:2");

    private final ArrayDeque<XmlNode> open = new ArrayDeque<>();
    private final XMLStreamReader xml;
    private int elements;

    private XmlTree(XMLStreamReader xml) {
        this.xml = xml;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static XmlNode read(byte[] body) {
        try {
            return new XmlTree(FACTORY.createXMLStreamReader(new ByteArrayInputStream(body)))
                    .root();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw Unfit.because(
                    place == null ? "" : "line " + place.getLineNumber(), "xml", "It is not XML");
        } catch (Unfit e) {
            throw e;
        } catch (RuntimeException e) {
            throw Unfit.because("", "xml", "It is not XML");
        }
    }

    private XmlNode root() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE ->
                        throw Unfit.because("", "entity", "No document type and no entity is read");
                case XMLStreamReader.START_ELEMENT -> open();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> say();
                case XMLStreamReader.END_ELEMENT -> {
                    var closed = open.pop();
                    if (open.isEmpty()) {
                        return closed;
                    }
                }
                default -> {}
            }
        }
        throw Unfit.because("", "xml", "It is not XML");
    }

    private void open() {
        if (open.size() >= Json.DEEPEST || ++elements > MOST) {
            throw Unfit.because("", "limit", "The XML is too deep, or has too many elements");
        }
        var node = new XmlNode(own(xml.getName()));
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (!SCHEMA_INSTANCE.equals(xml.getAttributeNamespace(i))) {
                node.attributes().put(xml.getAttributeName(i), xml.getAttributeValue(i));
            }
        }
        if (!open.isEmpty()) {
            open.peek().children().add(node);
        }
        open.push(node);
    }

    /// Inside a document the standard's elements have no namespace; some write it all the same.
    private QName own(QName name) {
        return !open.isEmpty() && EPCIS.contains(name.getNamespaceURI())
                ? new QName(name.getLocalPart())
                : name;
    }

    private void say() {
        if (!open.isEmpty()) {
            open.peek().say(xml.getText());
        }
    }
}
