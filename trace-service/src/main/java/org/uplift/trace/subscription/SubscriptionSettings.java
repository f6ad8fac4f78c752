package org.uplift.trace.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Whom we tell, and for how long we try.
@ConfigMapping(prefix = "uplift.subscriptions")
interface SubscriptionSettings {

    /// Hosts, or hosts with ports, that may be told by plain HTTP and inside our own network.
    Optional<List<String>> allowedHosts();

    /// How soon they are told what came.
    Duration lookEvery();

    /// How long one waits for an answer; less than the two minutes for which one is taken up.
    @WithDefault("10s")
    Duration answerWithin();

    /// Who could not be told anything for so long is given up.
    @WithDefault("3d")
    Duration patience();
}
