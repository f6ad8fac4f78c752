package org.uplift.platform.keys;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/// Keys are named, never told: whoever reads the settings learns where they lie.
@ConfigMapping(prefix = "uplift.keys")
interface KeySettings {

    /// The keyring, a mounted secret; no service that needs it starts without.
    Optional<Path> file();
}
