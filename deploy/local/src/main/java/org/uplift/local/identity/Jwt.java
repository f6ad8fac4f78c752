package org.uplift.local.identity;

import java.util.Base64;
import java.util.Map;

/// Claims in the form in which they are signed and sent.
final class Jwt {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jwt() {}

    static String signed(Map<String, Object> claims, SigningKey key) {
        var header = Map.of("alg", "RS256", "typ", "JWT", "kid", key.id());
        var content = encoded(header) + "." + encoded(claims);
        return content + "." + key.signature(content);
    }

    private static String encoded(Object part) {
        return BASE64.encodeToString(Json.bytes(part));
    }
}
