package org.uplift.household.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// A database of its own, whose service has just been given a new key beside the old one.
public final class RotatedKeys implements QuarkusTestResourceLifecycleManager {

    /// As it was before the rotation.
    public static final Keyring OLD = Keyring.fresh();

    /// Knows the new key and seals with the old one.
    public static final Keyring BETWEEN = OLD.withNext();

    public static final Keyring BOTH = BETWEEN.promoted();

    @Override
    public Map<String, String> start() {
        try {
            var file = new KeyringFile(Files.createTempDirectory("keys-").resolve("keyring.json"));
            file.write(BOTH);
            var postgres = Postgres.start(Home.temporary(), 0);
            var settings = new HashMap<>(postgres.database("rotation").settings());
            settings.put("uplift.keys.file", file.path().toString());
            settings.put("uplift.resealing.look-every", "off");
            settings.put("uplift.resealing.batch", "2");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {}
}
