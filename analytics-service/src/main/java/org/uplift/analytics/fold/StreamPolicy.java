package org.uplift.analytics.fold;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/// How the fold runs.
@ConfigMapping(prefix = "uplift.statistics")
interface StreamPolicy {

    /// Names the work to its fellows: instances of one group share the partitions.
    String group();

    /// This instance among its fellows. Under the same name a killed one is replaced at once.
    @WithDefault("${HOSTNAME:local}")
    String instance();

    @WithDefault("${java.io.tmpdir}/uplift-statistics")
    Path state();

    @WithDefault("memory")
    Stock stock();

    @WithDefault("2")
    int threads();

    /// How long changes are gathered before they are made visible together.
    @WithDefault("200ms")
    Duration commitEvery();

    /// Room for sums that change often, over all threads.
    @WithDefault("33554432")
    long cacheBytes();

    /// The pause after which a thread that broke off begins anew.
    @WithDefault("1s")
    Duration pause();
}
