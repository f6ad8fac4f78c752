package org.uplift.household.visits;

import java.util.List;
import java.util.UUID;
import org.uplift.household.tracks.Playback;

/// Where those were who visited a household in a period, visit by visit, the earliest first.
record HouseholdTracks(List<OfVisit> visits) {

    HouseholdTracks {
        visits = List.copyOf(visits);
    }

    record OfVisit(UUID visit, Playback track) {}
}
