package org.uplift.household.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What must hold of promises.
final class NeedRules {

    private static final int FARTHEST_YEARS = 5;

    private NeedRules() {}

    static @Nullable LocalDate kept(@Nullable LocalDate promised, Hand hand) {
        if (promised != null && promised.isBefore(hand.today())) {
            throw refused("promised", "promise-in-past", "A promise is for a day to come");
        }
        if (promised != null && promised.isAfter(hand.today().plusYears(FARTHEST_YEARS))) {
            throw refused("promised", "promise-too-far", "A promise is kept within five years");
        }
        return promised;
    }

    /// By somebody else, or otherwise.
    static Rejected already(NeedState state) {
        return refused("state", state.code(), "The need is %s already".formatted(state.code()));
    }

    /// @param now whose it is, now that they are held
    static void isOf(UUID held, UUID now) {
        if (!held.equals(now)) {
            throw refused(
                    "household",
                    "household-merged",
                    "The need went to another household just now: ask again");
        }
    }

    static Rejected refused(String path, String rule, String sentence) {
        return new Rejected(sentence, List.of(new Violation(path, rule, sentence)));
    }
}
