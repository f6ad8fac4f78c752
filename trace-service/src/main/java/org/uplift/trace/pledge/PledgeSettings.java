package org.uplift.trace.pledge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much is taken before it is taken for mischief, and how long contacts are kept.
@ConfigMapping(prefix = "uplift.pledges")
interface PledgeSettings {

    @WithDefault("100")
    long leastFen();

    @WithDefault("1000000")
    long mostFen();

    @WithDefault("20")
    int aDayOfAThing();

    @WithDefault("10")
    int aDayOfASource();

    @WithDefault("180")
    int contactDays();
}
