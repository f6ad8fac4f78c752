package org.uplift.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// A signed statement to one client of who has just logged in, good for a few minutes. No service
/// takes it for an access token: it is meant for the client.
record IdToken(String issuer, Codes.Given code, Instant issued) {

    static final Duration LIFE = Duration.ofMinutes(5);

    String signed(SigningKey key) {
        return Jwt.signed(claims(), key);
    }

    private Map<String, Object> claims() {
        var user = code.user();
        var claims =
                new HashMap<String, Object>(
                        Map.of(
                                "iss", issuer,
                                "aud", code.question().client(),
                                "sub", user.subject().toString(),
                                "preferred_username", user.name(),
                                "groups", user.roles(),
                                "division", user.division(),
                                "auth_time", issued.getEpochSecond(),
                                "iat", issued.getEpochSecond(),
                                "exp", issued.plus(LIFE).getEpochSecond(),
                                "jti", UUID.randomUUID().toString()));
        if (!code.question().nonce().isEmpty()) {
            claims.put("nonce", code.question().nonce());
        }
        return claims;
    }
}
