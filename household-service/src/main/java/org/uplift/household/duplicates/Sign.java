package org.uplift.household.duplicates;

import java.util.Locale;

/// What speaks for two households being one family, and how loudly.
enum Sign {
    ID_NUMBER_TYPO(60),
    NAME_AND_BIRTH(50),
    ACCOUNT(50),
    PHONE(40),
    NAME_TYPO(35),
    BIRTH_TYPO(35),
    SAME_VILLAGE(10),
    MORE_PEOPLE(15);

    private final int points;

    Sign(int points) {
        this.points = points;
    }

    /// Code of the list `duplicate-sign`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int points() {
        return points;
    }
}
