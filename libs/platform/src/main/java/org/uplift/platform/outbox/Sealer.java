package org.uplift.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.platform.Ids;

/// Puts facts into envelopes that say who tells them, and when.
@ApplicationScoped
class Sealer {

    private final Clock clock;
    private final String source;
    private final String topic;

    Sealer(
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application,
            @ConfigProperty(name = "uplift.outbox.topic") String topic) {
        this.clock = clock;
        this.source = "/" + application;
        this.topic = topic;
    }

    SealedFact seal(long version, DomainEvent fact) {
        var envelope = EventCodec.seal(Ids.next(), source, clock.instant(), version, null, fact);
        return new SealedFact(
                envelope.id(),
                topic,
                envelope.subject().toString(),
                envelope.type(),
                EventCodec.write(envelope));
    }
}
