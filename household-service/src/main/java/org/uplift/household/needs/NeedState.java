package org.uplift.household.needs;

import java.util.Locale;

/// How far a need has come.
///
/// ```
/// open ──▶ taken ──▶ fulfilled ──▶ confirmed
///            ▲          │              │
///            └─ reopened ◀─────────────┘
/// ```
enum NeedState {
    OPEN,
    TAKEN,
    FULFILLED,
    CONFIRMED,
    REOPENED;

    static NeedState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayBecome(NeedState next) {
        return switch (next) {
            case OPEN -> false;
            case TAKEN -> this == OPEN || this == REOPENED;
            case FULFILLED -> this == TAKEN;
            case CONFIRMED -> this == FULFILLED;
            case REOPENED -> this == FULFILLED || this == CONFIRMED;
        };
    }
}
