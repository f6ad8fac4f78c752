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

/// Somebody a service believes, for as long as a figure takes.
record Officer(KeyPair key, String division) {

    private static final String ISSUER = "https://identity.uplift.bench";
    private static final Duration SHIFT = Duration.ofHours(2);

    static Officer of(String division) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new Officer(generator.generateKeyPair(), division);
    }

    /// One of another division whom the same services believe.
    Officer at(String another) {
        return new Officer(key, another);
    }

    /// What makes a service believe.
    Map<String, String> settings() {
        return Map.of(
                "QUARKUS_OIDC_TENANT_ENABLED",
                "true",
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_BROWSER_TENANT_ENABLED",
                "false",
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(key.getPublic().getEncoded()),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER);
    }

    String token(String role) throws GeneralSecurityException {
        return token("bench", role);
    }

    /// For one of many.
    String token(String subject, String role) throws GeneralSecurityException {
        var now = Instant.now();
        var claims =
                """
                {"iss":"%s","aud":"uplift","sub":"%s","groups":["%s"],"division":"%s",\
                "iat":%d,"exp":%d}\
                """
                        .formatted(
                                ISSUER,
                                subject,
                                role,
                                division,
                                now.getEpochSecond(),
                                now.plus(SHIFT).getEpochSecond());
        var text = encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + encode(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(text.getBytes(UTF_8));
        return text + "." + encoder().encodeToString(signature.sign());
    }

    private static String encode(String json) {
        return encoder().encodeToString(json.getBytes(UTF_8));
    }

    private static Base64.Encoder encoder() {
        return Base64.getUrlEncoder().withoutPadding();
    }
}
