package org.uplift.system;

import java.nio.file.Path;
import java.util.Locale;

/// A service as it was packaged.
enum Service {
    HOUSEHOLD,
    RELOCATION,
    JOBS,
    TRACE,
    ANALYTICS;

    /// Also the name of its database.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Also its consumer group.
    String title() {
        return word() + "-service";
    }

    Path program() {
        return Tree.path(title(), "target", "quarkus-app", "quarkus-run.jar");
    }
}
