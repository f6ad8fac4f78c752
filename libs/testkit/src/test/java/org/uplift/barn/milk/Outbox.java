package org.uplift.barn.milk;

import java.util.List;
import org.uplift.events.DomainEvent;

class Outbox {

    private int told;

    void append(List<? extends DomainEvent> facts) {
        told += facts.size();
    }

    int told() {
        return told;
    }
}
