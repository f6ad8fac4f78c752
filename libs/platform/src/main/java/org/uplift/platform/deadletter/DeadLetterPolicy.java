package org.uplift.platform.deadletter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// How long messages are kept that were laid aside.
@ConfigMapping(prefix = "uplift.dead-letters")
interface DeadLetterPolicy {

    @DurationMin(days = 1)
    @WithDefault("365D")
    Duration memory();
}
