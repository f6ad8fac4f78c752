package org.uplift.testkit.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is answered to those who may and to those who may not.
///
/// @param marker what the answer shows those who may, and nobody else
record Expectation(Set<Integer> permitted, Set<Integer> outside, @Nullable String marker) {

    static final Expectation USUAL = new Expectation(Set.of(200), Set.of(404), null);

    Expectation permitting(Set<Integer> statuses) {
        return new Expectation(statuses, outside, marker);
    }

    Expectation missing(Set<Integer> statuses) {
        return new Expectation(permitted, statuses, marker);
    }

    Expectation showing(String text) {
        return new Expectation(permitted, outside, text);
    }

    Verdict verdict(int status, String text) {
        var isShown = marker != null && text.contains(marker);
        if (permitted.contains(status) && (marker == null || isShown)) {
            return Verdict.PERMITTED;
        } else if (isShown) {
            return Verdict.UNHEARD_OF;
        } else if (outside.contains(status)) {
            return Verdict.MISSING;
        } else if (status == 200 && marker != null) {
            return Verdict.EMPTY;
        }
        return status == 403 ? Verdict.FORBIDDEN : Verdict.UNHEARD_OF;
    }
}
