package org.uplift.analytics.fold;

import org.apache.kafka.streams.KafkaStreams.State;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// A stream that gave up does not come back by itself. One that waits for the broker or fills its
/// stores does: the figures known so far are served meanwhile.
@Liveness
class StreamHealth implements HealthCheck {

    private final StatisticsStream stream;

    StreamHealth(StatisticsStream stream) {
        this.stream = stream;
    }

    @Override
    public HealthCheckResponse call() {
        var state = stream.state();
        return HealthCheckResponse.named("statistics-stream")
                .status(state != State.ERROR)
                .withData("state", state == null ? "waiting for Kafka" : state.name())
                .build();
    }
}
