package org.uplift.platform.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.user.UserEvent;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.platform.duties.DutyRoll.Entry;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Learns who serves where.
@ApplicationScoped
class DutyListener {

    private final Inbox inbox;
    private final DutyRoll roll;

    DutyListener(Inbox inbox, DutyRoll roll) {
        this.inbox = inbox;
        this.roll = roll;
    }

    @Incoming("duty-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, UserEvent.class, this::learn);
    }

    private void learn(List<Learned<UserEvent>> facts) {
        roll.learn(facts.stream().map(DutyListener::entry).toList());
    }

    private static Entry entry(Learned<UserEvent> fact) {
        return switch (fact.event()) {
            case DutiesChanged now -> new Entry(fact.version(), now);
        };
    }
}
