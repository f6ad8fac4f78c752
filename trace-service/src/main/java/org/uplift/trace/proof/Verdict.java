package org.uplift.trace.proof;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// What came of holding the events against their seals.
///
/// @param number of the first event that is not what it was
/// @param rule what is wrong with it: `changed`, `missing`, `order`, `unsealed`, `root`
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(boolean isSound, long events, @Nullable Long number, @Nullable String rule) {

    static Verdict sound(long events) {
        return new Verdict(true, events, null, null);
    }

    static Verdict wrong(long events, long number, String rule) {
        return new Verdict(false, events, number, rule);
    }
}
