package org.uplift.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Where the facts of a service go, and how the relay works.
@ConfigMapping(prefix = "uplift.outbox")
public interface RelaySettings {

    /// The topic this service tells its facts on.
    String topic();

    /// A service that tells nothing needs no relay.
    @WithDefault("true")
    boolean relayed();

    /// The longest wait for a call before the relay looks by itself.
    @WithDefault("500ms")
    Duration pollEvery();

    /// How many facts are read at a time; as many again are on their way to the broker.
    @WithDefault("2000")
    int batch();

    /// How long to leave a broker or a database alone that has just failed.
    @WithDefault("1s")
    Duration pauseAfterFailure();

    /// How often the relay distrusts its memory and looks at the whole table.
    @WithDefault("1m")
    Duration lookOverEvery();
}
