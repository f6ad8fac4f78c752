package org.uplift.trace.capture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// What becomes of a document some of whose events are refused.
enum Behaviour {
    /// Nothing of it is stored.
    ROLLBACK,
    /// The others are stored.
    PROCEED;

    static Behaviour said(@Nullable String header) {
        if (header == null) {
            return ROLLBACK;
        }
        for (var one : values()) {
            if (one.word().equals(header)) {
                return one;
            }
        }
        throw new Refusal(Trouble.VALIDATION, "The error behaviour is rollback or proceed");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
