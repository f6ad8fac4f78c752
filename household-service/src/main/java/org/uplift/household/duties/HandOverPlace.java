package org.uplift.household.duties;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Place;

/// Where in the list of hand-overs a page begins: behind the one proposed then.
record HandOverPlace(Instant proposedAt, UUID id) {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final HandOverPlace NEWEST =
            new HandOverPlace(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /// @param after as a page gave it out; null for the beginning of the list
    static HandOverPlace after(@Nullable String after) {
        return after == null ? NEWEST : Place.seek(after, HandOverPlace::read);
    }

    static String of(HandOverCard last) {
        return last.proposedAt() + "/" + last.id();
    }

    private static HandOverPlace read(String place) {
        var parts = SLASH.split(place, -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("No place of this list");
        }
        try {
            var at = Instant.parse(parts[0]);
            if (at.isAfter(NEWEST.proposedAt) || at.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("No time of this list");
            }
            return new HandOverPlace(at, UUID.fromString(parts[1]));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
