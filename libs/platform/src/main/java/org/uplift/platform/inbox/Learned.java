package org.uplift.platform.inbox;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.uplift.events.DomainEvent;

/// A fact another service told, heard for the first time.
///
/// @param version of the aggregate it is about; an older one never overwrites a newer one
/// @param time when it became true
/// @param id of the event
public record Learned<E extends DomainEvent>(E event, long version, Instant time, UUID id) {

    public Learned {
        requireNonNull(time);
        requireNonNull(id);
    }
}
