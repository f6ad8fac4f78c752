package org.uplift.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.uplift.platform.secrecy.KeyringFile;

/// What the services of this installation seal with, each with its own. They lie beside its data,
/// with which they are deleted.
record Keyrings(Path secrets) {

    Optional<KeyringFile> of(Part part) {
        return switch (part) {
            case HOUSEHOLD -> Optional.of(household());
            case TRACE -> Optional.of(trace());
            case SANDBOX, RELOCATION, JOBS, ANALYTICS -> Optional.empty();
        };
    }

    /// Where both had one, each goes on with what it has sealed with so far.
    void lay() {
        if (Files.exists(household().path()) && !Files.exists(trace().path())) {
            trace().write(household().read());
        }
        var _ = trace().readOrMake();
        var _ = household().readOrMake();
    }

    private KeyringFile household() {
        return new KeyringFile(secrets.resolve("keyring.json"));
    }

    private KeyringFile trace() {
        return new KeyringFile(secrets.resolve("trace-keyring.json"));
    }
}
