package org.uplift.household.tasks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "uplift.tasks")
interface TaskSettings {

    /// How often those who follow tasks look though nobody called: a fallback.
    @WithDefault("20s")
    Duration lookEvery();
}
