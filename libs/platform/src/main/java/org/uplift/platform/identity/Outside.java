package org.uplift.platform.identity;

import java.util.Locale;

/// What a role that may use an operation is told about what it does not reach.
enum Outside {
    /// That there is no such thing: 404.
    MISSING,
    /// What was found: nothing.
    EMPTY,
    /// The operation is about no division, so nothing lies outside.
    NOWHERE,
    /// It is there for everybody, also for who has no token.
    PUBLIC;

    static Outside named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
