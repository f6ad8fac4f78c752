package org.uplift.household.media;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;

/// What the bytes of one request have to come to, as tus has it: an algorithm and a sum in Base64.
final class Checksum {

    static final String HEADER = "Upload-Checksum";
    static final String KNOWN = "sha1,sha256";

    private static final Map<String, String> NAMES = Map.of("sha1", "SHA-1", "sha256", "SHA-256");

    private final @Nullable MessageDigest sum;
    private final byte[] wanted;

    private Checksum(@Nullable MessageDigest sum, byte[] wanted) {
        this.sum = sum;
        this.wanted = wanted;
    }

    static Checksum of(@Nullable String header) {
        if (header == null) {
            return new Checksum(null, new byte[0]);
        }
        var parts = header.strip().split(" ", 2);
        var name = NAMES.get(parts[0]);
        if (name == null || parts.length < 2) {
            throw malformed("is an algorithm (%s) and a sum".formatted(KNOWN));
        }
        try {
            return new Checksum(digest(name), Base64.getDecoder().decode(parts[1].strip()));
        } catch (IllegalArgumentException _) {
            throw malformed("has a sum that is not in Base64");
        }
    }

    static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Malformed malformed(String message) {
        return new Malformed(List.of(new Violation(HEADER, "checksum", message)));
    }

    /// Whether whatever comes can be kept as it comes.
    boolean isNone() {
        return sum == null;
    }

    void count(byte[] bytes, int from, int length) {
        if (sum != null) {
            sum.update(bytes, from, length);
        }
    }

    void verify() {
        if (sum != null && !MessageDigest.isEqual(sum.digest(), wanted)) {
            throw new Garbled();
        }
    }

    /// The bytes are not those that were sent.
    static final class Garbled extends RuntimeException {
        private Garbled() {
            super("The bytes do not come to the checksum; none of them is kept");
        }
    }
}
