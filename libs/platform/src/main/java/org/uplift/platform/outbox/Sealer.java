package org.uplift.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.events.user.UserEvent;
import org.uplift.platform.Ids;
import org.uplift.platform.trace.Trace;

/// Puts facts into envelopes that say who tells them, and when.
@ApplicationScoped
class Sealer {

    /// The broker takes four MiB: what would be refused there must not get into the outbox.
    private static final int LARGEST = 1_000_000;

    /// Who may come in no longer is not told behind a county's households.
    private static final String DUTIES = "duty-events";

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
        var envelope =
                EventCodec.seal(Ids.next(), source, clock.instant(), version, Trace.parent(), fact);
        var text = EventCodec.write(envelope);
        if (text.length() > LARGEST) {
            throw new IllegalArgumentException(
                    "A %s of %,d characters is no fact".formatted(envelope.type(), text.length()));
        }
        return new SealedFact(
                envelope.id(),
                fact instanceof UserEvent ? DUTIES : topic,
                envelope.subject().toString(),
                envelope.type(),
                text,
                Headers.ofFact());
    }
}
