package org.uplift.household.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.relocation.RelocationEvent;
import org.uplift.events.relocation.RelocationEvent.MovedIn;
import org.uplift.events.relocation.RelocationEvent.OldHouseDemolished;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Learns where households moved to.
@ApplicationScoped
class RelocationListener {

    private static final String TOPIC = "relocation-events";

    private final Inbox inbox;
    private final Moves moves;

    RelocationListener(Inbox inbox, Moves moves) {
        this.inbox = inbox;
        this.moves = moves;
    }

    @Incoming(TOPIC)
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, RelocationEvent.class, this::learn);
    }

    private void learn(List<Learned<RelocationEvent>> facts) {
        facts.forEach(fact -> learn(fact.event(), Source.of(TOPIC, fact)));
    }

    private void learn(RelocationEvent event, Source source) {
        switch (event) {
            case MovedIn moved -> moves.movedIn(moved, source);
            case OldHouseDemolished demolished -> moves.demolished(demolished, source);
        }
    }
}
