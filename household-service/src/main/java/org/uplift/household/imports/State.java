package org.uplift.household.imports;

import java.util.Locale;

/// How far an import has come.
///
/// ```
/// received → checking → ready → committing → committed
///                ↓                   ↓
///              failed              failed
/// ```
enum State {
    RECEIVED,
    CHECKING,
    READY,
    COMMITTING,
    COMMITTED,
    FAILED;

    static State named(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Nothing happens until somebody asks.
    boolean isResting() {
        return this == READY || this == COMMITTED || this == FAILED;
    }
}
