package org.uplift.platform.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.platform.secrecy.Marks;
import org.uplift.platform.secrecy.Seal;

/// Takes the keys from where the settings say they lie, once, at the start.
@ApplicationScoped
class Keys {

    private final KeySettings settings;

    Keys(KeySettings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    Keyring keyring() {
        var file =
                settings.file()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "There are no keys: name their file in uplift.keys.file"));
        return new KeyringFile(file).read();
    }

    @Produces
    @Singleton
    Seal seal(Keyring keyring) {
        return keyring.seal();
    }

    @Produces
    @Singleton
    Marks marks(Keyring keyring) {
        return keyring.marks();
    }
}
