package org.uplift.events.trace;

import java.util.List;
import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of recalls. They travel beside the facts of produce; a recall is about a lot, whoever
/// grew it.
public sealed interface RecallEvent extends DomainEvent {

    UUID recallId();

    @Override
    default UUID subject() {
        return recallId();
    }

    /// A lot is taken back, with everything it went into and will go into.
    ///
    /// @param division the lot was first told of in
    /// @param gtin what it is a lot of
    /// @param lot what tells it from other lots
    /// @param units how many things that are, the lot among them
    /// @param holders numbers (GLN) of the places and parties that hold them
    @EventType("trace.recall-begun.v1")
    record RecallBegun(
            UUID recallId,
            String division,
            String gtin,
            String lot,
            String reason,
            int units,
            List<String> holders)
            implements RecallEvent {}

    /// The recall is over: what was found is as good as before.
    @EventType("trace.recall-lifted.v1")
    record RecallLifted(UUID recallId, String division) implements RecallEvent {}
}
