package org.uplift.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.uplift.platform.topics.Topics;

/// Sends a relay to work when the service starts and waits for it when the service ends.
@ApplicationScoped
class RelayShift {

    private static final Duration LAST_WORDS = Duration.ofSeconds(8);

    private final RelaySettings settings;
    private final Relay relay;
    private final Thread thread;

    RelayShift(
            RelaySettings settings,
            RelaySession session,
            Topics topics,
            MeterRegistry meters,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.relay = new Relay(settings, session::open, topics::ensure, kafka);
        var _ = meters.gauge("outbox.relay.on.duty", relay, r -> r.isOnDuty() ? 1 : 0);
        this.thread = Thread.ofPlatform().name("relay").daemon().unstarted(relay);
    }

    void begin(@Observes StartupEvent event) {
        if (settings.relayed()) {
            thread.start();
        }
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        relay.close();
        if (settings.relayed()) {
            var _ = thread.join(LAST_WORDS);
        }
    }
}
