package org.uplift.household.hooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whom we tell of tasks, and for how long we try.
@ConfigMapping(prefix = "uplift.task-hooks")
interface HookSettings {

    /// Hosts, or hosts with ports, that may be told by plain HTTP and inside our own network.
    Optional<List<String>> allowedHosts();

    /// How soon they are told what came.
    Duration lookEvery();

    /// Who could not be told anything for so long is given up.
    @WithDefault("3d")
    Duration patience();
}
