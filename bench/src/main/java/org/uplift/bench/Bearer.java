package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/// The identity provider of a benchmark: one key, and the tokens it signs.
record Bearer(KeyPair key) {

    private static final String ISSUER = "https://identity.uplift.bench";

    static Bearer make() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Bearer(generator.generateKeyPair());
    }

    /// What a service needs to trust it.
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER,
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "");
    }

    String token(String role, String division) throws GeneralSecurityException {
        var now = Instant.now();
        var claims =
                """
                {"iss":"%s","sub":"bench","upn":"bench","groups":["%s"],"division":"%s",\
                "iat":%d,"exp":%d}"""
                        .formatted(
                                ISSUER,
                                role,
                                division,
                                now.getEpochSecond(),
                                now.plus(Duration.ofHours(2)).getEpochSecond());
        var content = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "." + encode(claims.getBytes(UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(content.getBytes(UTF_8));
        return content + "." + encode(signature.sign());
    }

    private static String encode(byte[] part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }
}
