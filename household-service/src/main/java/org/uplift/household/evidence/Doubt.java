package org.uplift.household.evidence;

import java.util.Locale;

/// A reason why a visit may not have been what it was said to be.
public enum Doubt {
    NO_TRACK(60),
    NOT_NEAR(60),
    TOO_SHORT(50),
    INTERRUPTED(25),
    IMPOSSIBLE_SPEED(45),
    MOCK_PROVIDER(60),
    CLOCK_OFF(45),
    NO_NOISE(50),
    PHOTO_SEEN_BEFORE(45),
    SAME_TRACK(60),
    TWO_PLACES(45);

    private final int weight;

    Doubt(int weight) {
        this.weight = weight;
    }

    /// How much of a hundred it takes away.
    int weight() {
        return weight;
    }

    /// As the code list `visit-doubt` has it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
