package org.uplift.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/// A signed statement of who somebody is, in which role and for which division, good for an hour.
record AccessToken(String issuer, DemoUser user, Instant issued) {

    static final Duration LIFE = Duration.ofHours(1);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    String signed(SigningKey key) {
        var header = Map.of("alg", "RS256", "typ", "JWT", "kid", key.id());
        var content = encoded(header) + "." + encoded(claims());
        return content + "." + key.signature(content);
    }

    private Map<String, Object> claims() {
        return Map.of(
                "iss", issuer,
                "aud", "uplift",
                "sub", user.subject().toString(),
                "preferred_username", user.name(),
                "groups", user.roles(),
                "division", user.division(),
                "iat", issued.getEpochSecond(),
                "exp", issued.plus(LIFE).getEpochSecond(),
                "jti", UUID.randomUUID().toString());
    }

    private static String encoded(Object part) {
        return BASE64.encodeToString(Json.bytes(part));
    }
}
