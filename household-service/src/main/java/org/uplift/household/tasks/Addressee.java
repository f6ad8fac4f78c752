package org.uplift.household.tasks;

import java.util.Locale;

/// To whom a task is given.
enum Addressee {
    /// One person.
    HELPER,
    /// All of one unit who help in the division.
    TEAM,
    /// All who serve in the division.
    VILLAGE,
    /// Those who supervise.
    OFFICE;

    static Addressee of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
