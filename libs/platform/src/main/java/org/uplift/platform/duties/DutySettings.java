package org.uplift.platform.duties;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;

/// How strictly the register of duties is followed.
@ConfigMapping(prefix = "uplift.duties")
interface DutySettings {

    /// Whether those stay outside whom the register does not know. Where it is not so, a county may
    /// keep its duties at its identity provider.
    @WithName("required")
    @WithDefault("false")
    boolean isRequired();

    /// How long it is believed what was read of somebody.
    @DurationMax(seconds = 30)
    @WithDefault("5s")
    Duration freshness();
}
