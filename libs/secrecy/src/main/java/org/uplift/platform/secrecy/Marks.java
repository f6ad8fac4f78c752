package org.uplift.platform.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// Marks values, so that the same ones can be found and kept unique though nobody can read them:
/// HMAC-SHA-256 under keys of its own. Whoever has no key cannot try all values out.
public final class Marks {

    private static final int BYTES = 16;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final @Nullable Prf even;
    private final @Nullable Prf odd;

    private Marks(@Nullable Prf even, @Nullable Prf odd) {
        this.even = even;
        this.odd = odd;
    }

    static Marks with(KeysetHandle keys) throws GeneralSecurityException {
        @Nullable Prf even = null;
        @Nullable Prf odd = null;
        var all = keys.getPrimitive(RegistryConfiguration.get(), PrfSet.class).getPrfs();
        for (var key : all.entrySet()) {
            if ((key.getKey() & 1) == 0) {
                even = key.getValue();
            } else {
                odd = key.getValue();
            }
        }
        if (all.size() != (even == null ? 0 : 1) + (odd == null ? 0 : 1)) {
            throw new GeneralSecurityException("Marks of these keys cannot be told apart");
        }
        return new Marks(even, odd);
    }

    /// @param kind of value; the same text of another kind has another mark
    public Mark of(String kind, String text) {
        var told = (kind + '\u0000' + text).getBytes(UTF_8);
        return new Mark(of(even, told), of(odd, told));
    }

    private static @Nullable String of(@Nullable Prf key, byte[] told) {
        return key == null
                ? null
                : Keysets.dared(() -> TEXT.encodeToString(key.compute(told, BYTES)));
    }
}
