package org.uplift.trace.step;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What the trade is known by at GS1.
@ConfigMapping(prefix = "uplift.trade")
interface TradeSettings {

    /// The location number under which plots are numbered, and where fruit is packed when nobody
    /// says where.
    @WithDefault("6901234567892")
    String gln();
}
