package org.uplift.household.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What must hold between the days of a measure.
final class MeasureRules {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int FARTHEST_YEARS = 30;

    private MeasureRules() {}

    static void check(MeasureForm form, LocalDate today) {
        inBounds("startsOn", form.startsOn(), today);
        inBounds("endsOn", form.endsOn(), today);
        if (form.endsOn().isBefore(form.startsOn())) {
            throw refused("endsOn", "end-before-start", "A measure ends after it starts");
        }
        if (form.expectedFrom() != null) {
            inBounds("expectedFrom", form.expectedFrom(), today);
            notBefore("expectedFrom", form.expectedFrom(), form.startsOn());
        }
    }

    /// What is said to have been must have been.
    static void hasCome(String path, LocalDate day, LocalDate today) {
        inBounds(path, day, today);
        if (day.isAfter(today)) {
            throw refused(path, "day-to-come", "The day has not come yet");
        }
    }

    /// @param measure when it began or is to begin; nothing while it has not begun
    static void notBefore(String path, LocalDate effect, @Nullable LocalDate measure) {
        if (measure == null || effect.isBefore(measure)) {
            throw refused(
                    path, "effect-before-measure", "Nothing comes of a measure before it begins");
        }
    }

    static void endsAfter(LocalDate end, @Nullable LocalDate begun) {
        if (begun != null && end.isBefore(begun)) {
            throw refused("on", "end-before-start", "A measure ends after it began");
        }
    }

    /// @param now whose it is, now that they are held
    static void isOf(UUID held, UUID now) {
        if (!held.equals(now)) {
            throw refused(
                    "household",
                    "household-merged",
                    "The measure went to another household just now: ask again");
        }
    }

    static Rejected outOfOrder(String state, String step) {
        return refused(
                "state",
                "step-out-of-order",
                "A measure that is %s cannot %s".formatted(state, step));
    }

    static Rejected refused(String path, String rule, String sentence) {
        return new Rejected(sentence, List.of(new Violation(path, rule, sentence)));
    }

    private static void inBounds(String path, LocalDate day, LocalDate today) {
        if (day.isBefore(FIRST) || day.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw refused(path, "day-out-of-bounds", "No measure is so long ago, or so far ahead");
        }
    }
}
