package org.uplift.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Random;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/// Seals what is too long for a [Seal], so that it can be opened from any place on: AES-GCM over
/// segments, under a key that nothing else is sealed with. Whoever throws that key away has thrown
/// away what it seals, wherever copies of it lie.
public final class StreamSeal {

    private static final int KEY = 32;
    private static final int SEGMENT = 1 << 16;

    private final AesGcmHkdfStreaming cipher;

    /// @param key from [#newKey]
    public StreamSeal(byte[] key) {
        cipher = Keysets.dared(() -> new AesGcmHkdfStreaming(key, "HmacSha256", KEY, SEGMENT, 0));
    }

    /// To be kept sealed itself.
    public static byte[] newKey() {
        return Random.randBytes(KEY);
    }

    /// @param sealed is complete once what is returned was closed
    public OutputStream close(OutputStream sealed, String bond) throws IOException {
        try {
            return cipher.newEncryptingStream(sealed, bond.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stream cannot be sealed", e);
        }
    }

    /// Reading from it fails where it was sealed for something else, with another key, or changed.
    public SeekableByteChannel open(SeekableByteChannel sealed, String bond) throws IOException {
        try {
            return cipher.newSeekableDecryptingChannel(sealed, bond.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal();
        }
    }
}
