package org.uplift.household.tracks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Counts what is new of what comes, one after the other.
final class Counted {

    private final Set<Moment> known = new HashSet<>();

    private record Moment(String subject, long at) {}

    void know(String subject, Track track) {
        track.fixes().forEach(fix -> known.add(new Moment(subject, fix.at())));
    }

    Receipt receipt(Delivery delivery, List<Fix> served) {
        var kept = 0;
        for (var fix : served) {
            kept += known.add(new Moment(delivery.subject(), fix.at())) ? 1 : 0;
        }
        return new Receipt(kept, served.size() - kept, delivery.fixes().size() - served.size());
    }
}
