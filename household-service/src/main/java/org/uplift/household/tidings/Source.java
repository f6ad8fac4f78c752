package org.uplift.household.tidings;

import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.platform.inbox.Learned;

/// The fact that a change comes from.
///
/// @param version of what the fact is about; an older one never overwrites a newer one
record Source(String topic, UUID event, String type, long version) {

    static Source of(String topic, Learned<? extends DomainEvent> fact) {
        return new Source(
                topic, fact.id(), EventCodec.typeOf(fact.event().getClass()), fact.version());
    }

    /// As the history of the file has it.
    String reason() {
        return "told: %s %s".formatted(type, event);
    }
}
