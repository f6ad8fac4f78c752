package org.uplift.household.visits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// When the evidence of visits is weighed.
@ConfigMapping(prefix = "uplift.visits")
interface VisitSettings {

    /// How long a phone without signal has to send the track of a visit that ended.
    @WithDefault("12h")
    Duration settle();

    /// How long after the last point of a track its visit is weighed again.
    @WithDefault("2m")
    Duration quiet();

    /// How long a visit that cannot be weighed is left alone before it is tried again.
    @WithDefault("1h")
    Duration aside();

    /// How often somebody looks which visits are to be weighed.
    @WithDefault("30s")
    String lookEvery();
}
