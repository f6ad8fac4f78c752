package org.uplift.platform.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.LongStream;

/// Counts answers by how long they took: an average hides the slow ones.
@Singleton
class AnswerTimes implements MeterFilter {

    private static final double[] STEPS =
            LongStream.of(10, 50, 100, 250, 500, 1_000, 2_500, 10_000)
                    .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
                    .toArray();

    @Override
    public DistributionStatisticConfig configure(
            Meter.Id meter, DistributionStatisticConfig given) {
        return meter.getName().equals("http.server.requests")
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(given)
                : given;
    }
}
