package org.uplift.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;

/// Seals values with AES-GCM. A bond says what a value belongs to; whoever moves it elsewhere
/// cannot open it there.
public final class Seal {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder BYTES = Base64.getUrlDecoder();

    /// Of the five bytes that each sealed value begins with: Tink's version and the key's number.
    private static final int LETTERS_OF_PREFIX = 8;

    private final Aead keys;
    private final int primary;

    private Seal(Aead keys, int primary) {
        this.keys = keys;
        this.primary = primary;
    }

    static Seal with(KeysetHandle keys) throws GeneralSecurityException {
        var aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        return new Seal(aead, keys.getPrimary().getId());
    }

    /// @return letters, digits, `-` and `_`
    public String close(String plain, String bond) {
        return TEXT.encodeToString(close(plain.getBytes(UTF_8), bond));
    }

    public byte[] close(byte[] plain, String bond) {
        try {
            return keys.encrypt(plain, bond.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value cannot be sealed", e);
        }
    }

    /// @throws BrokenSeal when it was sealed for something else or with a key that is gone, or was
    ///   changed
    public String open(String closed, String bond) {
        try {
            return new String(open(BYTES.decode(closed), bond), UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal();
        }
    }

    /// @throws BrokenSeal likewise
    public byte[] open(byte[] closed, String bond) {
        try {
            return keys.decrypt(closed, bond.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal();
        }
    }

    /// The same, sealed with the key that seals now.
    ///
    /// @throws BrokenSeal likewise
    public String anew(String closed, String bond) {
        return close(open(closed, bond), bond);
    }

    /// Whether it was sealed with the key that seals now.
    public boolean isCurrent(String closed) {
        return closed.length() > LETTERS_OF_PREFIX
                && isCurrent(BYTES.decode(closed.substring(0, LETTERS_OF_PREFIX)));
    }

    public boolean isCurrent(byte[] closed) {
        return closed.length > 4 && ByteBuffer.wrap(closed).getInt(1) == primary;
    }
}
