package org.uplift.household.tidings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Money that came into a household.
///
/// @param source what it came from: a sale, a pledge, a placement
/// @param period the month of a wage, nothing of what comes once
/// @param member who earned it, if it was one of them
record Earning(
        UUID source,
        String period,
        UUID household,
        @Nullable UUID member,
        Kind kind,
        int year,
        long fen) {

    enum Kind {
        OPERATING,
        WAGE
    }

    long wageFen() {
        return kind == Kind.WAGE ? fen : 0;
    }

    long operatingFen() {
        return kind == Kind.OPERATING ? fen : 0;
    }
}
