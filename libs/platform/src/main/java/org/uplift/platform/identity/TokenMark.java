package org.uplift.platform.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// What a token is remembered by: the id its issuer gave it, else the hash of it.
final class TokenMark {

    private static final int LONGEST_ID = 64;

    private TokenMark() {}

    static String of(JsonWebToken token) {
        var id = token.getTokenID();
        return id == null || id.length() > LONGEST_ID ? hash(token.getRawToken()) : id;
    }

    private static String hash(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
