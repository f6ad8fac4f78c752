package org.uplift.trace.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.uplift.trace.epcis.Header;
import org.uplift.trace.epcis.XmlAnswer;

/// Writes what was found as XML, for whoever understands that alone.
@Provider
@Produces({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
class XmlWriter implements MessageBodyWriter<ObjectNode> {

    @Override
    public boolean isWriteable(
            Class<?> kind, Type type, Annotation[] annotations, MediaType media) {
        return ObjectNode.class.isAssignableFrom(kind);
    }

    @Override
    public void writeTo(
            ObjectNode answer,
            Class<?> kind,
            Type type,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        headers.putSingle(Header.XML_FORMAT, Header.WEB_URI);
        body.write(XmlAnswer.of(answer));
    }
}
