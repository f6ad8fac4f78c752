package org.uplift.barn.milk;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.uplift.events.household.HouseholdEvent;

class Inbox {

    private int received;

    void receive(ConsumerRecords<String, String> told, Class<HouseholdEvent> family) {
        received += told.count() * family.getPermittedSubclasses().length;
    }

    int received() {
        return received;
    }
}
