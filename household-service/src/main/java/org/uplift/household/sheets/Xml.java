package org.uplift.household.sheets;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part of a workbook forwards, element by element. A part with a document type is refused
/// before any entity it declares could be looked at.
final class Xml implements AutoCloseable {

    private static final int LONGEST = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final String part;

    Xml(InputStream bytes, String part) {
        this.part = part;
        try {
            this.reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private Broken broken() {
        return new Broken("no-workbook", part);
    }

    /// The next start or end of an element; false at the end of the part.
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Broken("xml-entity", part);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && element.equals(reader.getLocalName());
    }

    boolean ends(String element) {
        return reader.isEndElement() && element.equals(reader.getLocalName());
    }

    /// Of an element that has just started.
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (name.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The text of the element that has just started, which then has ended.
    String text() {
        try {
            var text = new StringBuilder();
            while (true) {
                switch (reader.next()) {
                    case XMLStreamConstants.CHARACTERS,
                            XMLStreamConstants.CDATA,
                            XMLStreamConstants.SPACE ->
                            append(text);
                    case XMLStreamConstants.END_ELEMENT -> {
                        return text.toString();
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                            throw new Broken("xml-entity", part);
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_DOCUMENT ->
                            throw broken();
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    /// The reader looks at text when it is asked for it, and finds its faults there.
    private void append(StringBuilder text) {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw broken();
        }
        if (text.length() > LONGEST) {
            throw new Broken("quote-or-cell", part);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken();
        }
    }
}
