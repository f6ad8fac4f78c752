package org.uplift.household.visits;

import java.util.Collection;
import java.util.UUID;

/// What is known of the photos of visits.
public interface PhotoBook {

    /// Whether one of them shows what a photo of another visit showed.
    boolean wereSeenBefore(UUID visit, Collection<UUID> photos);
}
