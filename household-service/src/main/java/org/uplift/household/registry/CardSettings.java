package org.uplift.household.registry;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.UUID;

/// Where the code on a printed card leads.
@ConfigMapping(prefix = "uplift.card")
interface CardSettings {

    /// Of the service, as people reach it.
    URI address();

    /// Tells nothing of the household but its id.
    default String of(UUID household) {
        return address().resolve("/v1/households/%s/card/page".formatted(household)).toString();
    }
}
