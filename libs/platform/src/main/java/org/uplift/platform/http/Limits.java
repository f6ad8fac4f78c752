package org.uplift.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefaults;
import java.util.Map;

/// What each role may ask of a service, and who comes without a valid token.
@ConfigMapping(prefix = "uplift.limits")
public interface Limits {

    @WithDefaults
    Map<String, Ration> roles();

    /// By the address they come from.
    Ration strangers();

    /// Doors of a service that are open to more strangers than others are, by their names.
    Map<String, Crowd> crowds();
}
