package org.uplift.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A signed statement of who somebody is, in which role and for which division, good for an hour.
record AccessToken(String issuer, DemoUser user, Instant issued) {

    static final Duration LIFE = Duration.ofHours(1);

    String signed(SigningKey key) {
        return Jwt.signed(claims(), key);
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
}
