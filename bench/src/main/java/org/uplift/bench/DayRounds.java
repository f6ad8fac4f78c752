package org.uplift.bench;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uplift.bench.DayVisit.Place;

/// Who visits whom next: households all over the county, and of the helpers of their village the
/// one who has rested longest.
final class DayRounds {

    private static final int STRIDE = 7_919;
    private static final int A_VISIT = 2_400;

    private final List<Place> places;
    private final Map<String, List<Asker>> phones;
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<Asker, Long> free = new HashMap<>();
    private int place;

    DayRounds(List<Place> places, Map<String, List<Asker>> phones) {
        this.places = places;
        this.phones = phones;
    }

    record Walk(Place place, Asker phone) {}

    /// Where all who could go are on their way, another household is next.
    Walk next(long at) {
        for (var tried = 0; tried < places.size(); tried++) {
            place = (place + STRIDE) % places.size();
            var there = places.get(place);
            var helpers = requireNonNull(phones.get(there.village()));
            var turn = turns.merge(there.village(), 1, Integer::sum);
            var phone = helpers.get(turn % helpers.size());
            if (free.getOrDefault(phone, Long.MIN_VALUE) <= at) {
                free.put(phone, at + DayClock.nanos(A_VISIT));
                return new Walk(there, phone);
            }
        }
        throw new IllegalStateException("Too few helpers for so many visits");
    }
}
