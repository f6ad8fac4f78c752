package org.uplift.trace.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.uplift.platform.Time;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What holds for every step.
public final class Rule {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private Rule() {}

    public static Rejected refused(String path, String rule, String sentence) {
        return new Rejected(sentence, List.of(new Violation(path, rule, sentence)));
    }

    /// What is taken back must bear nothing.
    public static void bearsNothing(boolean isTrue) {
        if (!isTrue) {
            throw refused("id", "stands-on-it", "Something that was recorded later stands on it");
        }
    }

    /// What is said to have been done was done, and not before anybody kept such records.
    static void hasCome(LocalDate day, Clock clock) {
        if (day.isAfter(LocalDate.now(clock.withZone(Time.HERE)))) {
            throw refused("on", "day-to-come", "The day has not come yet");
        }
        if (day.isBefore(FIRST)) {
            throw refused("on", "day-out-of-bounds", "Nobody kept such records then");
        }
    }

    public static void notBefore(LocalDate day, LocalDate earlier, String sentence) {
        if (day.isBefore(earlier)) {
            throw refused("on", "day-before", sentence);
        }
    }
}
