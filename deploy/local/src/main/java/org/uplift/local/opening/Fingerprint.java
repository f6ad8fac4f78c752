package org.uplift.local.opening;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What a file holds, told in one id: asking the register for it tells whether this very content
/// has been there before.
record Fingerprint(Path file) {

    private static final long VERSION = 0x0000_0000_0000_8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /// A UUID of version 8, whose bits are ours.
    UUID id() {
        var digest = ByteBuffer.wrap(digest());
        var high = (digest.getLong() & ~0xF000L) | VERSION;
        var low = (digest.getLong() & ~0xC000_0000_0000_0000L) | VARIANT;
        return new UUID(high, low);
    }

    private byte[] digest() {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var _ =
                    new DigestInputStream(content, digest)
                            .transferTo(OutputStream.nullOutputStream());
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
