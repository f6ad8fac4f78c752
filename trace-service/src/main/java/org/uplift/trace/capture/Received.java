package org.uplift.trace.capture;

import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Document;

/// Bodies as documents.
final class Received {

    static final String JSON_LD = "application/ld+json";

    private Received() {}

    /// Who does not say what they send, sends JSON.
    static Document of(byte @Nullable [] body, @Nullable MediaType type) {
        if (body == null) {
            return Document.ofJson(new byte[0]);
        }
        return type != null && type.getSubtype().endsWith("xml")
                ? Document.ofXml(body)
                : Document.ofJson(body);
    }
}
