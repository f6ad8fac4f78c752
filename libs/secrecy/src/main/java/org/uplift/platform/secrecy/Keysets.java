package org.uplift.platform.secrecy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;

/// The sets of keys that a keyring is made of. A key and its successor never have numbers of the
/// same parity, which tells their marks apart.
final class Keysets {

    static {
        var _ =
                dared(() -> {
                    AeadConfig.register();
                    PrfConfig.register();
                    return true;
                });
    }

    private Keysets() {}

    interface Work<T> {
        T done() throws GeneralSecurityException;
    }

    static <T> T dared(Work<T> work) {
        try {
            return work.done();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys cannot be used", e);
        }
    }

    static KeysetHandle ofOne(Parameters kind) throws GeneralSecurityException {
        return KeysetHandle.generateNew(kind, RegistryConfiguration.get());
    }

    static KeysetHandle withNext(KeysetHandle keys, Parameters kind)
            throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(
                        KeysetHandle.generateEntryFromParameters(kind)
                                .withFixedId(keys.getPrimary().getId() ^ 1 ^ spread(keys)))
                .build();
    }

    /// An even number, so that the parity stays as it was turned.
    private static int spread(KeysetHandle keys) throws GeneralSecurityException {
        var number = ofOne(keys.getPrimary().getKey().getParameters()).getPrimary().getId();
        return number & ~1 & Integer.MAX_VALUE;
    }

    static KeysetHandle promoted(KeysetHandle keys) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        var _ = builder.getAt(builder.size() - 1).makePrimary();
        return builder.build();
    }

    static KeysetHandle withoutOld(KeysetHandle keys) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(keys);
        for (int i = builder.size() - 1; i >= 0; i--) {
            if (!builder.getAt(i).isPrimary()) {
                var _ = builder.deleteAt(i);
            }
        }
        return builder.build();
    }

    static String text(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(
                keys, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }

    static KeysetHandle read(String text) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(
                text, RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
    }
}
