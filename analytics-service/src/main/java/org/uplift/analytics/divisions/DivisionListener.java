package org.uplift.analytics.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.division.DivisionEvent;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Learns what divisions are called.
@ApplicationScoped
class DivisionListener {

    private final Inbox inbox;
    private final Gazetteer gazetteer;

    DivisionListener(Inbox inbox, Gazetteer gazetteer) {
        this.inbox = inbox;
        this.gazetteer = gazetteer;
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, DivisionEvent.class, this::learn);
    }

    private void learn(List<Learned<DivisionEvent>> facts) {
        for (var fact : facts) {
            switch (fact.event()) {
                case DivisionEvent.DivisionEntered entered ->
                        gazetteer.enter(entered, fact.version());
            }
        }
    }
}
