package org.uplift.trace.sensor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// What a device proves itself with: 256 bits of chance, shown once. Nobody guesses them, so a
/// plain hash keeps them well.
record Credential(String secret) {

    private static final SecureRandom CHANCE = new SecureRandom();

    static Credential fresh() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return new Credential(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// By which it is known again.
    String mark() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(String mark) {
        return MessageDigest.isEqual(mark.getBytes(UTF_8), mark().getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "a credential";
    }
}
