package org.uplift.platform.secrecy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.security.GeneralSecurityException;

/// The keys of an installation: with one set values are sealed, with the other they are marked. A
/// rotation has both at once for a while:
///
/// ```
/// [old] → withNext → [old, new] → promoted → [old, new] → what is sealed is sealed anew
///                                                          → withoutOld → [new]
/// ```
///
/// All replicas have to know the new key before the first seals with it; so it is added first and
/// promoted later.
public final class Keyring {

    private final KeysetHandle sealing;
    private final KeysetHandle marking;

    Keyring(KeysetHandle sealing, KeysetHandle marking) {
        this.sealing = sealing;
        this.marking = marking;
    }

    /// With one key of each kind that nobody else has.
    public static Keyring fresh() {
        return Keysets.dared(() ->
                new Keyring(
                        Keysets.ofOne(PredefinedAeadParameters.AES256_GCM),
                        Keysets.ofOne(PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    /// With new keys that open and mark, and do not seal yet.
    ///
    /// @throws IllegalStateException while a rotation is under way
    public Keyring withNext() {
        if (isRotating()) {
            throw new IllegalStateException("The last rotation is not finished: drop its old keys");
        }
        return Keysets.dared(() ->
                new Keyring(
                        Keysets.withNext(sealing, PredefinedAeadParameters.AES256_GCM),
                        Keysets.withNext(marking, PredefinedPrfParameters.HMAC_SHA256_PRF)));
    }

    /// From now on the newest key seals.
    public Keyring promoted() {
        return Keysets.dared(
                () -> new Keyring(Keysets.promoted(sealing), Keysets.promoted(marking)));
    }

    /// What is still sealed with the old keys is lost.
    public Keyring withoutOld() {
        return Keysets.dared(
                () -> new Keyring(Keysets.withoutOld(sealing), Keysets.withoutOld(marking)));
    }

    public boolean isRotating() {
        return sealing.size() > 1 || marking.size() > 1;
    }

    public Seal seal() {
        return Keysets.dared(() -> Seal.with(sealing));
    }

    public Marks marks() {
        return Keysets.dared(() -> Marks.with(marking));
    }

    String sealingText() throws GeneralSecurityException {
        return Keysets.text(sealing);
    }

    String markingText() throws GeneralSecurityException {
        return Keysets.text(marking);
    }

    /// The number of the key that seals, which gives nothing of it away.
    public String name() {
        return Integer.toHexString(sealing.getPrimary().getId());
    }

    @Override
    public String toString() {
        return "Keyring " + name();
    }
}
