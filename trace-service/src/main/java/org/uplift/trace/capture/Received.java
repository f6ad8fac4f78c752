package org.uplift.trace.capture;

import jakarta.ws.rs.core.MediaType;
import org.uplift.trace.epcis.Document;

/// Bodies as documents.
final class Received {

    static final String JSON_LD = "application/ld+json";

    private Received() {}

    static Document of(byte[] body, MediaType type) {
        return type.getSubtype().endsWith("xml") ? Document.ofXml(body) : Document.ofJson(body);
    }
}
