package org.uplift.trace.epcis;

import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/// The schemas that a schema names, out of our own store and from nowhere else.
final class XmlSchemaFiles implements LSResourceResolver {

    private static final String STORE = "/epcis/xsd/";

    private final DOMImplementationLS inputs;

    XmlSchemaFiles() throws ParserConfigurationException {
        var dom = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        inputs = (DOMImplementationLS) dom.getDOMImplementation();
    }

    static StreamSource source(String name) {
        return new StreamSource(XmlSchemaFiles.class.getResourceAsStream(STORE + name), name);
    }

    @Override
    public LSInput resolveResource(
            @Nullable String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        var asked = Objects.requireNonNullElse(systemId, "");
        var name = asked.substring(asked.lastIndexOf('/') + 1);
        var file = XmlSchemaFiles.class.getResourceAsStream(STORE + name);
        if (file == null) {
            throw new IllegalStateException("A schema names another that is not here: " + name);
        }
        var input = inputs.createLSInput();
        input.setByteStream(file);
        input.setSystemId(name);
        return input;
    }
}
