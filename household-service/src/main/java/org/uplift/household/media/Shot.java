package org.uplift.household.media;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When and where a picture was taken, as far as it is known.
record Shot(@Nullable Instant at, @Nullable Double latitude, @Nullable Double longitude) {

    static final Shot UNKNOWN = new Shot(null, null, null);

    static Shot of(@Nullable Instant at, double latitude, double longitude) {
        return isOnEarth(latitude, longitude)
                ? new Shot(at, latitude, longitude)
                : new Shot(at, null, null);
    }

    static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }

    Shot withoutPlace() {
        return new Shot(at, null, null);
    }
}
