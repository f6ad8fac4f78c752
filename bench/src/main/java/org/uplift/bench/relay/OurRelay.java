package org.uplift.bench.relay;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.Optional;
import org.uplift.platform.outbox.Relay;
import org.uplift.platform.outbox.RelaySession;
import org.uplift.platform.outbox.RelaySettings;

/// The relay as the services run it.
record OurRelay(Yard yard, String topic) implements Competitor {

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public AutoCloseable start() {
        var database = yard.database();
        var sessions =
                new RelaySession(
                        database.jdbcUrl(),
                        Optional.of(database.user()),
                        Optional.of(database.password()));
        var relay = new Relay(settings(), sessions::open, () -> {}, yard.kafka());
        var thread = Thread.ofPlatform().name("relay").start(relay);
        return () -> {
            relay.close();
            thread.join();
        };
    }

    private RelaySettings settings() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RelaySettings.class)
                .withDefaultValues(Map.of("uplift.outbox.topic", topic))
                .build()
                .getConfigMapping(RelaySettings.class);
    }
}
