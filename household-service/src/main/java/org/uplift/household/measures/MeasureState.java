package org.uplift.household.measures;

import java.util.Locale;

/// How far a measure has come: planned, then running, then ended.
enum MeasureState {
    PLANNED,
    RUNNING,
    ENDED;

    static MeasureState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
