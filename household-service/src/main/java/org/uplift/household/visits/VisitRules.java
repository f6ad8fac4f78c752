package org.uplift.household.visits;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.PointsForm;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What must hold of the times of visits.
final class VisitRules {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(90);

    private VisitRules() {}

    static void located(PointsForm.@Nullable Point position) {
        if (position == null) {
            throw refused("position", "location-off", "A visit begins with location on");
        }
    }

    static void plausible(String path, Instant at, Instant now) {
        if (at.isAfter(now.plus(AHEAD))) {
            throw refused(path, "time-in-future", "A visit does not lie ahead of now");
        }
        if (at.isBefore(now.minus(OLDEST))) {
            throw refused(path, "time-too-old", "A visit is reported within 90 days");
        }
    }

    static void inOrder(String path, Instant first, Instant then) {
        if (then.isBefore(first)) {
            throw refused(path, "time-out-of-order", "A visit goes on after it began");
        }
    }

    static Rejected refused(String path, String rule, String sentence) {
        return new Rejected(sentence, List.of(new Violation(path, rule, sentence)));
    }
}
