package org.uplift.platform;

import java.util.UUID;

/// What changes as one and counts its changes.
public interface Aggregate {

    UUID id();

    /// How often it has changed, as of the last flush.
    long version();
}
