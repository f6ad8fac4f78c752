package org.uplift.platform.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "uplift.resealing")
interface ResealingSettings {

    /// Pieces a transaction.
    @WithDefault("500")
    int batch();

    /// How often somebody looks whether there is something to go on with.
    @WithDefault("5s")
    String lookEvery();
}
