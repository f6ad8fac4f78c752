package org.uplift.household.evidence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What the evidence of a visit comes to.
///
/// @param score from 0 to 100
public record Verdict(int score, List<Doubt> doubts) {

    private static final int LEAST = 60;

    public Verdict {
        doubts = List.copyOf(doubts);
    }

    static Verdict of(Collection<Doubt> doubts) {
        var taken = doubts.stream().mapToInt(Doubt::weight).sum();
        return new Verdict(Math.max(0, 100 - taken), List.copyOf(doubts));
    }

    /// Whether somebody has to look into it.
    public boolean isFlagged() {
        return score < LEAST;
    }

    /// Codes of the list `visit-doubt`, commas between.
    public String codes() {
        return doubts.stream().map(Doubt::code).collect(Collectors.joining(","));
    }
}
