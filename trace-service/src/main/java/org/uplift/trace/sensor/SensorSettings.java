package org.uplift.trace.sensor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/// How devices are listened to.
@ConfigMapping(prefix = "uplift.sensors")
interface SensorSettings {

    /// The broker, as in `mqtts://broker:8883`; without one nobody listens.
    Optional<String> broker();

    @WithDefault("trace-service")
    String user();

    Optional<String> password();

    /// How many readings of a device are heard in a minute.
    @WithDefault("600")
    @Min(1)
    int mostAMinute();

    /// How many days raw readings are kept.
    @WithDefault("30")
    @Min(2)
    @Max(390)
    int daysKept();

    /// How often silent devices are looked for, and ten minutes that are over are folded.
    Duration lookEvery();

    /// How long after ten minutes are over their fold waits for readings that are late.
    @WithDefault("2m")
    Duration grace();
}
