package org.uplift.events;

import java.time.Instant;
import java.util.UUID;

/// A fact out of its envelope.
///
/// @param version of the aggregate after the change
public record Told<E extends DomainEvent>(UUID id, Instant time, long version, E event) {}
