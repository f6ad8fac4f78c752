package org.uplift.barn.milk;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.household.HouseholdEvent;

class HouseholdListener {

    private final Inbox inbox;

    HouseholdListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, HouseholdEvent.class);
    }
}
