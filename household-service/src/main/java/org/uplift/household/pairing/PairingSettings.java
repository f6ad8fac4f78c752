package org.uplift.household.pairing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How many households a request takes into effect before it answers.
@ConfigMapping(prefix = "uplift.pairing.acceptance")
interface PairingSettings {

    @WithDefault("500")
    int atOnce();
}
