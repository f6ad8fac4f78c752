package org.uplift.platform.outward;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// By which whoever is told knows that it was us: the HMAC-SHA-256 of the body.
public final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @return in hexadecimal digits
    public static String of(String key, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
