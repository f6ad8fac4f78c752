package org.uplift.trace.link;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import org.uplift.trace.gs1.DigitalLink;

/// Under which address the world knows this service.
@ConfigMapping(prefix = "uplift.trace")
public interface LinkSettings {

    /// With its scheme, without a stroke at the end.
    @WithName("link-host")
    String linkHost();

    /// What stands in the code on a box.
    default String address(DigitalLink link) {
        return linkHost() + link.path();
    }
}
