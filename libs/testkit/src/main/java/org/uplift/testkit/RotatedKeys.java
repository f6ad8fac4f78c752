package org.uplift.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// A database of its own, whose service has just been given a new key beside the old one. Nothing
/// is sealed anew but by who takes the steps.
public final class RotatedKeys implements QuarkusTestResourceLifecycleManager {

    private static final String FILE = "uplift.keys.file";

    /// As it was before the rotation.
    public static Keyring old() {
        return lying("old.json");
    }

    /// Knows the new key and seals with the old one.
    public static Keyring between() {
        return lying("between.json");
    }

    /// What the service has.
    public static Keyring both() {
        return lying("keyring.json");
    }

    /// As it will be after the rotation.
    public static Keyring last() {
        return both().withoutOld();
    }

    private static Keyring lying(String name) {
        var file = ConfigProvider.getConfig().getValue(FILE, Path.class);
        return new KeyringFile(file.resolveSibling(name)).read();
    }

    @Override
    public Map<String, String> start() {
        try {
            var folder = Files.createTempDirectory("keys-");
            var between = lay(folder.resolve("old.json"), Keyring.fresh()).withNext();
            var both = lay(folder.resolve("between.json"), between).promoted();
            var _ = lay(folder.resolve("keyring.json"), both);
            var postgres = Postgres.start(Home.temporary(), 0);
            var settings = new HashMap<>(postgres.database("rotation").settings());
            settings.put(FILE, folder.resolve("keyring.json").toString());
            settings.put("uplift.resealing.look-every", "off");
            settings.put("uplift.resealing.batch", "2");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Keyring lay(Path file, Keyring keyring) {
        new KeyringFile(file).write(keyring);
        return keyring;
    }

    @Override
    public void stop() {}
}
