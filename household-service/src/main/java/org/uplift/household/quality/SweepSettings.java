package org.uplift.household.quality;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "uplift.quality")
interface SweepSettings {

    /// Households a transaction.
    @WithDefault("1000")
    int batch();

    /// How often somebody looks whether there is something to go on with.
    @WithDefault("1s")
    String lookEvery();
}
