package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The XML Schemas of GS1, for documents of 2.0. An older one is known by the JSON it becomes, and
/// so is a single event.
final class XmlSchema {

    private static final String OF_2_0 = "urn:epcglobal:epcis:xsd:2";
    private static final Schema DOCUMENTS = compiled("EPCglobal-epcis-2_0.xsd");

    private XmlSchema() {}

    static List<Flaw> flaws(byte[] body, JsonNode read) {
        if (!read.has("epcisBody") || !isOf2(body)) {
            return List.of();
        }
        try {
            var validator = DOCUMENTS.newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(body)));
            return List.of();
        } catch (SAXParseException e) {
            return List.of(
                    Flaw.ofWhole("line " + e.getLineNumber(), "xsd", "The XML Schema forbids it"));
        } catch (SAXException | IOException e) {
            return List.of(Flaw.ofWhole("", "xsd", "The XML Schema forbids it"));
        }
    }

    private static boolean isOf2(byte[] body) {
        return XmlTree.read(body).name().getNamespaceURI().equals(OF_2_0);
    }

    private static Schema compiled(String name) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver(new XmlSchemaFiles());
            return factory.newSchema(XmlSchemaFiles.source(name));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The schema of EPCIS cannot be read", e);
        }
    }
}
