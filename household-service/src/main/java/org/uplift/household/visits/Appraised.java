package org.uplift.household.visits;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the last appraisal of a visit came to.
///
/// @param doubts codes of the list `visit-doubt`, commas between
@Embeddable
record Appraised(int points, @Nullable Integer score, boolean flagged, String doubts) {

    static final Appraised NOT_YET = new Appraised(0, null, false, "");

    List<String> codes() {
        return codes(doubts);
    }

    /// @param text with commas between
    static List<String> codes(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }
}
