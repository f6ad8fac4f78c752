package org.uplift.household.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a medium is evidence of, which says how long it is kept.
enum About {
    VISIT("media-of-visits"),
    NEED("media-of-needs"),
    HOUSE("media-of-houses");

    private final String retention;

    About(String retention) {
        this.retention = retention;
    }

    static Optional<About> named(String word) {
        return Arrays.stream(values()).filter(about -> about.word().equals(word)).findFirst();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String retention() {
        return retention;
    }
}
