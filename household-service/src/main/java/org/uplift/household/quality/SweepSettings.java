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

    /// When the sweep of the day is to begin, by the clock here; several times, so that whoever was
    /// away at the first makes up for it.
    @WithDefault("0 */10 1-4 * * ?")
    String nightly();
}
