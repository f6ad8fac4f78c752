package org.uplift.platform.http;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.common.util.MediaTypeHelper;

/// What can be read of a request before its body. Nothing in the house has a NUL in its name: no
/// database could look for it.
final class Legible {

    private static final String NUL = "%00";

    private Legible() {}

    static boolean isLegible(HttpServerRequest request) {
        return !request.uri().contains(NUL)
                && request.headers().getAll(HttpHeaders.ACCEPT).stream()
                        .allMatch(Legible::isMediaRange);
    }

    private static boolean isMediaRange(String accept) {
        try {
            var _ = MediaTypeHelper.parseHeader(accept);
            return true;
        } catch (RuntimeException notMeantToBeParsed) {
            return false;
        }
    }
}
