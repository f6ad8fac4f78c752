package org.uplift.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

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

    /// By the key that the settings name.
    ///
    /// @return the text and its signature, as a token has them
    static String sign(String text) {
        var pem = ConfigProvider.getConfig().getValue("smallrye.jwt.sign.key", String.class);
        var key = Base64.getDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key)));
            signature.update(text.getBytes(US_ASCII));
            return text
                    + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
