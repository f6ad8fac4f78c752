package org.uplift.testkit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/// The key of the identity provider that a test run plays itself.
record SigningKey(KeyPair pair) {

    static final String ISSUER = "https://identity.uplift.test";

    static SigningKey generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What the service needs to check tokens, and [Tokens] to sign them.
    Map<String, String> settings() {
        var base64 = Base64.getEncoder();
        return Map.of(
                "quarkus.oidc.public-key",
                base64.encodeToString(pair.getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                ISSUER,
                "smallrye.jwt.sign.key",
                "-----BEGIN PRIVATE KEY-----%s-----END PRIVATE KEY-----"
                        .formatted(base64.encodeToString(pair.getPrivate().getEncoded())));
    }
}
